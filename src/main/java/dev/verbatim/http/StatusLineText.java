package dev.verbatim.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the code in a status line as a page writes it, and the reason with it where there is one. */
public final class StatusLineText {

    private static final Pattern LINE = Pattern.compile("(.*?)(?<!\\d)(\\d{3})(?!\\d)(\\W*)(.*)", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("\\s*HTTP(?:/\\d(?:\\.\\d)?)?", Pattern.CASE_INSENSITIVE);

    private StatusLineText() {}

    /** The line with another code: {@code HTTP/1.1 204 No Content} for {@code HTTP/1.1 200 OK}. */
    public static String with(String line, int status) {
        Matcher version = VERSION.matcher(line);
        int from = version.lookingAt() ? version.end() : 0;
        Matcher parts = LINE.matcher(line.substring(from));
        if (!parts.matches()) {
            return ("HTTP/1.1 " + status + " " + ReasonPhrases.of(status).orElse("")).strip();
        }
        String head = line.substring(0, from) + parts.group(1) + status;
        String reason = ReasonPhrases.of(status).orElse("");
        return parts.group(4).isEmpty() || reason.isEmpty() ? head : head + parts.group(3) + reason;
    }
}
