package dev.verbatim.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a response, taken apart. Offsets are those of the message.
 *
 * @param reason may be empty
 * @param usual whether it is written as HTTP writes it, or as {@code HTTP 201 Created}
 */
record StatusLine(int status, String reason, int start, int end, int reasonStart, boolean usual) {

    private static final Pattern USUAL =
            Pattern.compile("\\s*HTTP(?:/\\d(?:\\.\\d)?)?\\s+(\\d{3})(?:\\s+(\\S.*))?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ODD = Pattern.compile(
            "\\s*(?:HTTP(?:[/ ]?\\d(?:\\.\\d)?)?(?:\\s*(?:status|code|response))*|status(?:\\s*code)?|response)"
                    + "\\s*[:,]?\\s*(\\d{3})(?!\\d)(?:[\\s,:-]*(\\w.*))?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("\\s*([1-5]\\d\\d)(?:[\\s:-]+([A-Za-z].*))?\\s*");

    /** Reads a line that was declared to be a status line; null where it is none. */
    static @Nullable StatusLine read(TextLine line) {
        if (line.text().length() > 1000) {
            return null;
        }
        StatusLine usual = match(USUAL, line, true);
        if (usual != null) {
            return usual;
        }
        StatusLine odd = match(ODD, line, false);
        return odd != null ? odd : match(BARE, line, false);
    }

    /** Whether a line of undeclared text is surely a status line. */
    static boolean looksLike(String text) {
        return text.length() <= 1000
                && text.strip().regionMatches(true, 0, "HTTP", 0, 4)
                && (USUAL.matcher(text).matches() || ODD.matcher(text).matches());
    }

    private static @Nullable StatusLine match(Pattern pattern, TextLine line, boolean usual) {
        Matcher matcher = pattern.matcher(line.text());
        if (!matcher.matches()) {
            return null;
        }
        String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
        int reasonStart = reason.isEmpty() ? line.textEnd() : line.start() + matcher.start(2);
        int status = Integer.parseInt(matcher.group(1));
        return new StatusLine(status, reason, line.textStart(), line.textEnd(), reasonStart, usual);
    }
}
