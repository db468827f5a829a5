package dev.verbatim.replay;

import java.net.ProtocolException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a body did not end as its headers promised. */
final class BrokenBody {

    private static final Pattern FIXED_LENGTH = Pattern.compile("fixed content-length: (\\d+), bytes received: (\\d+)");

    private BrokenBody() {}

    static String words(Throwable problem, int received) {
        String message = String.valueOf(problem.getMessage());
        Matcher length = FIXED_LENGTH.matcher(message);
        if (length.find()) {
            return "the connection was closed after " + length.group(2) + " of " + length.group(1)
                    + " bytes of the body";
        }
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("reset")) {
            return "the connection was reset after " + count(received) + " of the body";
        }
        if (problem instanceof ProtocolException || lower.contains("chunk size") || lower.contains("chunk header")) {
            return "the body is not framed as its headers say";
        }
        return "the connection was closed after " + count(received) + " of the body, before its end";
    }

    static String stalled(int received, long seconds) {
        return "the body stopped after " + count(received) + " and did not end within " + seconds + " s";
    }

    private static String count(int bytes) {
        return bytes + (bytes == 1 ? " byte" : " bytes");
    }
}
