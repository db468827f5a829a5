package dev.verbatim.report;

import dev.verbatim.model.Exchanged;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The request of an example as a {@code curl} command for a POSIX shell, from its masked text. */
final class CurlCommand {

    private static final int LONGEST_BODY = 4_096;

    /** What stands for a body that is no text. */
    private static final Pattern BINARY = Pattern.compile("\\(\\d+ bytes that are no text\\)");

    private CurlCommand() {}

    /** The command, or null where the request cannot be told from its text. */
    static @Nullable String of(Exchanged exchanged, String targetUrl) {
        List<String> head = exchanged.requestHead().lines().toList();
        String[] start = head.isEmpty() ? new String[0] : head.get(0).strip().split(" ");
        if (start.length < 2) {
            return null;
        }
        StringBuilder command = new StringBuilder("curl --globoff --include");
        if (!start[0].equals("GET")) {
            command.append(" --request ").append(Reproduce.quoted(start[0]));
        }
        command.append(' ').append(Reproduce.quoted(url(start[1], head, targetUrl)));
        for (String line : head.subList(1, head.size())) {
            String name = line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
            if (name.equals("authorization")) {
                command.append(" --header \"Authorization: Bearer $TOKEN\"");
            } else if (!name.isEmpty() && !name.equals("host")) {
                command.append(" --header ").append(Reproduce.quoted(line.strip()));
            }
        }
        body(command, exchanged.requestBody());
        return command.toString();
    }

    /** A request line may carry only the path; the host is in the headers then. */
    private static String url(String target, List<String> head, String targetUrl) {
        if (!target.startsWith("/")) {
            return target;
        }
        String scheme = targetUrl.startsWith("https:") ? "https://" : "http://";
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, "host:", 0, 5))
                .findFirst()
                .map(line -> scheme + line.substring(5).strip() + target)
                .orElseGet(() -> origin(targetUrl) + target);
    }

    private static String origin(String url) {
        int host = url.indexOf("://") + 3;
        int slash = url.indexOf('/', Math.max(3, host));
        return slash < 0 ? url : url.substring(0, slash);
    }

    private static void body(StringBuilder command, String body) {
        if (body.isEmpty()) {
            return;
        }
        boolean pastes = body.length() <= LONGEST_BODY
                && VisibleText.block(body).equals(body)
                && !BINARY.matcher(body).matches();
        command.append(pastes ? " --data-raw " + Reproduce.quoted(body) : " --data-binary @body");
    }
}
