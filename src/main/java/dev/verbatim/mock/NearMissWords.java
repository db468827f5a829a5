package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.ContentPattern;
import com.github.tomakehurst.wiremock.matching.MultiValuePattern;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import dev.verbatim.http.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which conditions of a mapping a request does not meet. */
final class NearMissWords {

    private static final int SHOWN = 120;
    private static final String MASK = "`***`";

    private final SecretNames names;

    NearMissWords(SecretNames names) {
        this.names = names;
    }

    /** One sentence: {@code the mapping `x` does not match: it wants the method `PUT`, not `POST`}. */
    String of(MappingFile mapping, Request request) {
        List<String> misses = misses(mapping.stub().getRequest(), request);
        return "the mapping `" + mapping.name() + "` comes nearest, but "
                + (misses.isEmpty() ? "does not match" : String.join("; ", misses));
    }

    private List<String> misses(RequestPattern pattern, Request request) {
        List<String> misses = new ArrayList<>();
        if (!pattern.getMethod().match(request.getMethod()).isExactMatch()) {
            misses.add("it wants the method `" + pattern.getMethod().getName() + "`, not `"
                    + request.getMethod().getName() + "`");
        }
        UrlPattern url = pattern.getUrlMatcher();
        if (url != null && !url.match(request.getUrl()).isExactMatch()) {
            misses.add("it wants the URL " + shown(url.getExpected()) + ", not " + shown(request.getUrl()));
        }
        addHeaders(pattern.combineBasicAuthAndOtherHeaders(), request, misses);
        addQuery(pattern.getQueryParameters(), request, misses);
        addBody(pattern.getBodyPatterns(), request, misses);
        return misses;
    }

    private void addHeaders(Map<String, MultiValuePattern> wanted, Request request, List<String> misses) {
        if (wanted == null) {
            return;
        }
        wanted.forEach((name, pattern) -> {
            HttpHeader header = request.header(name);
            boolean secret = names.isHeader(name);
            if (!pattern.match(header).isExactMatch()) {
                misses.add("it wants the header `" + name + "` to be " + shown(pattern.getExpected(), secret)
                        + ", and it is "
                        + (header.isPresent() ? shown(String.join(", ", header.values()), secret) : "absent"));
            }
        });
    }

    private void addQuery(Map<String, MultiValuePattern> wanted, Request request, List<String> misses) {
        if (wanted == null) {
            return;
        }
        wanted.forEach((name, pattern) -> {
            QueryParameter parameter = request.queryParameter(name);
            boolean secret = names.mayBeParameter(name);
            if (!pattern.match(parameter).isExactMatch()) {
                misses.add("it wants the query option `" + name + "` to be " + shown(pattern.getExpected(), secret)
                        + ", and it is "
                        + (parameter.isPresent() ? shown(String.join(", ", parameter.values()), secret) : "absent"));
            }
        });
    }

    private static void addBody(List<ContentPattern<?>> wanted, Request request, List<String> misses) {
        if (wanted == null) {
            return;
        }
        for (ContentPattern<?> pattern : wanted) {
            if (pattern instanceof StringValuePattern text
                    && !text.match(request.getBodyAsString()).isExactMatch()) {
                misses.add("it wants the body to match " + shown(text.getExpected()));
            }
        }
    }

    /** What is quoted here stands apart from its name. */
    private static String shown(String text, boolean secret) {
        return secret ? MASK : shown(text);
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return "`" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line) + "`";
    }
}
