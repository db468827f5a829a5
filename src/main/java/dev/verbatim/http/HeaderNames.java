package dev.verbatim.http;

import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of headers: which are known to belong to HTTP, and which to mail. */
final class HeaderNames {

    private static final Set<String> HTTP = Set.copyOf(List.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "accept-ranges",
            "age",
            "allow",
            "api-version",
            "authorization",
            "cache-control",
            "client-request-id",
            "connection",
            "consistencylevel",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-location",
            "content-range",
            "content-type",
            "cookie",
            "date",
            "etag",
            "expect",
            "expires",
            "host",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-modified",
            "location",
            "odata-maxversion",
            "odata-version",
            "operation-location",
            "origin",
            "pragma",
            "prefer",
            "preference-applied",
            "range",
            "referer",
            "request-id",
            "retry-after",
            "return-client-request-id",
            "server",
            "set-cookie",
            "strict-transport-security",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "vary",
            "workbook-session-id",
            "www-authenticate"));

    private static final Set<String> MAIL = Set.copyOf(List.of(
            "bcc",
            "cc",
            "content-id",
            "content-transfer-encoding",
            "from",
            "in-reply-to",
            "message-id",
            "mime-version",
            "received",
            "references",
            "reply-to",
            "return-path",
            "sender",
            "subject",
            "thread-index",
            "thread-topic",
            "to"));

    private HeaderNames() {}

    /** Whether HTTP messages have a header of that name; names that begin {@code x-} or {@code ocp-} count. */
    static boolean isHttp(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HTTP.contains(lower) || lower.startsWith("x-") || lower.startsWith("ocp-");
    }

    /** The name of a header that an unknown one is surely meant as: one slip lies between them. */
    static Optional<String> meant(String name) {
        boolean judged = name.length() > 5 && name.length() < 40 && !isHttp(name) && !isMail(name);
        return judged ? Suggestion.slip(name, HTTP).map(HeaderNames::spelt) : Optional.empty();
    }

    /** Each word with a capital: {@code Content-Type}. */
    private static String spelt(String lower) {
        StringBuilder spelt = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) {
            if (i == 0 || lower.charAt(i - 1) == '-') {
                spelt.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return spelt.toString();
    }

    /** Whether mail messages have a header of that name and HTTP messages do not. */
    static boolean isMail(String name) {
        return MAIL.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a character may stand in a header's name (RFC 9110, section 5.6.2). */
    static boolean isTokenChar(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
}
