package dev.verbatim.testing.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down which tokens the issuer is asked for, and what it answers. */
final class Asked extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient List<String> said = new CopyOnWriteArrayList<>();
    private final transient Map<String, Runnable> once = new ConcurrentHashMap<>();

    void forget() {
        said.clear();
        once.clear();
    }

    List<String> said() {
        return said;
    }

    void once(String what, Runnable then) {
        once.put(what, then);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String grant = request.getParameter("grant_type");
        chain.doFilter(request, response);
        if (grant != null) {
            String what = grant.substring(grant.lastIndexOf(':') + 1) + " " + response.getStatus();
            said.add(what);
            Runnable then = once.remove(what);
            if (then != null) {
                then.run();
            }
        }
    }
}
