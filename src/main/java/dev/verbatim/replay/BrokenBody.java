package dev.verbatim.replay;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in plain words why a body did not end as its headers promised. */
final class BrokenBody {

    private static final Pattern FIXED_LENGTH = Pattern.compile("\\(expected: (\\d+); received: (\\d+)\\)");

    private BrokenBody() {}

    /** Whether the connection is at fault, not how the body is framed. */
    static boolean isCut(IOException problem) {
        return !(problem instanceof MalformedChunkCodingException) || problem instanceof TruncatedChunkException;
    }

    static String words(IOException problem, int received) {
        String message = String.valueOf(problem.getMessage());
        Matcher length = FIXED_LENGTH.matcher(message);
        if (problem instanceof ConnectionClosedException && length.find()) {
            return "the connection was closed after " + received + " of " + length.group(1) + " bytes of the body";
        }
        if (message.toLowerCase(Locale.ROOT).contains("reset")) {
            return "the connection was reset after " + count(received) + " of the body";
        }
        if (!isCut(problem)) {
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
