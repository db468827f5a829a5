package dev.verbatim.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registered reason phrases of status codes (IANA, HTTP Status Code Registry). */
public final class ReasonPhrases {

    private static final String REGISTRY = """
            100 Continue
            101 Switching Protocols
            102 Processing
            103 Early Hints
            200 OK
            201 Created
            202 Accepted
            203 Non-Authoritative Information
            204 No Content
            205 Reset Content
            206 Partial Content
            207 Multi-Status
            208 Already Reported
            226 IM Used
            300 Multiple Choices
            301 Moved Permanently
            302 Found
            303 See Other
            304 Not Modified
            305 Use Proxy
            307 Temporary Redirect
            308 Permanent Redirect
            400 Bad Request
            401 Unauthorized
            402 Payment Required
            403 Forbidden
            404 Not Found
            405 Method Not Allowed
            406 Not Acceptable
            407 Proxy Authentication Required
            408 Request Timeout
            409 Conflict
            410 Gone
            411 Length Required
            412 Precondition Failed
            413 Content Too Large
            414 URI Too Long
            415 Unsupported Media Type
            416 Range Not Satisfiable
            417 Expectation Failed
            421 Misdirected Request
            422 Unprocessable Content
            423 Locked
            424 Failed Dependency
            425 Too Early
            426 Upgrade Required
            428 Precondition Required
            429 Too Many Requests
            431 Request Header Fields Too Large
            451 Unavailable For Legal Reasons
            500 Internal Server Error
            501 Not Implemented
            502 Bad Gateway
            503 Service Unavailable
            504 Gateway Timeout
            505 HTTP Version Not Supported
            506 Variant Also Negotiates
            507 Insufficient Storage
            508 Loop Detected
            511 Network Authentication Required
            """;

    private static final Map<Integer, String> BY_CODE = new TreeMap<>();
    private static final Map<String, Integer> BY_REASON = new TreeMap<>();

    static {
        for (String line : REGISTRY.split("\n")) {
            int code = Integer.parseInt(line.substring(0, 3));
            BY_CODE.put(code, line.substring(4));
            BY_REASON.put(letters(line.substring(4)), code);
        }
    }

    private ReasonPhrases() {}

    /** The phrase that belongs to a code. */
    public static Optional<String> of(int status) {
        return Optional.ofNullable(BY_CODE.get(status));
    }

    /** Whether a written phrase says what another code means, or misspells the one of this code. */
    public static boolean contradicts(int status, String reason) {
        String own = BY_CODE.get(status);
        String written = letters(reason);
        if (own == null || written.isEmpty() || written.equals(letters(own))) {
            return false;
        }
        Integer other = BY_REASON.get(written);
        return other != null ? other != status : near(written, letters(own));
    }

    /** Whether a phrase is surely what is wrong rather than the code: it is misspelt, or says no more than {@code OK}. */
    public static boolean isSurelyWrong(int status, String reason) {
        return contradicts(status, reason) && (letters(reason).equals("ok") || !BY_REASON.containsKey(letters(reason)));
    }

    private static String letters(String reason) {
        return reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Whether two words are the same but for at most two letters in a row of their middle. */
    private static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - head - tail <= 2;
    }
}
