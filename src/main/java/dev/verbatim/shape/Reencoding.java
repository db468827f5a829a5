package dev.verbatim.shape;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether a string is another one in an encoding that does not belong there: a service that escapes twice, or
 * reads UTF-8 as Latin-1, returns the documented value spoilt.
 */
final class Reencoding {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20_000;
    private static final Charset WINDOWS = charset("windows-1252");

    private Reencoding() {}

    /** What was done to {@code shown} to get {@code returned}, in words. */
    static Optional<String> between(String shown, String returned) {
        if (shown.length() < SHORTEST
                || returned.length() < SHORTEST
                || shown.length() > LONGEST
                || returned.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> done = encoded(shown, returned).or(() -> damaged(shown, returned));
        return done.isPresent()
                ? done.map(how -> "it is the documented value, " + how)
                : encoded(returned, shown).map(how -> "it is the documented value, no longer " + how);
    }

    /** Each way is tried only where the result holds what that way leaves behind: most strings fail all of these. */
    private static Optional<String> encoded(String text, String result) {
        if (has(result, '%') || has(result, '+')) {
            String percent = URLEncoder.encode(text, StandardCharsets.UTF_8);
            if (is(percent, text, result) || is(percent.replace("+", "%20"), text, result)) {
                return Optional.of("percent-encoded");
            }
        }
        if (has(result, '&') && isHtml(text, result)) {
            return Optional.of("escaped as HTML");
        }
        if (result.charAt(0) == '"'
                && (is('"' + text + '"', text, result) || is('"' + escaped(text) + '"', text, result))) {
            return Optional.of("in quotation marks of its own");
        }
        if (has(result, '\\') && is(escaped(text), text, result)) {
            return Optional.of("escaped twice");
        }
        if (result.length() > text.length()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (isBase64(bytes, result)) {
                return Optional.of("in Base64");
            }
            if (result.length() == 2 * bytes.length
                    && HexFormat.of().formatHex(bytes).equals(result.toLowerCase(Locale.ROOT))) {
                return Optional.of("in hexadecimal");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> damaged(String text, String result) {
        if (result.length() > text.length() && is(result.strip(), result, text)) {
            return Optional.of("with white space around it");
        }
        if (text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (is(new String(bytes, StandardCharsets.ISO_8859_1), text, result)
                || is(new String(bytes, WINDOWS), text, result)) {
            return Optional.of("its UTF-8 read as another encoding");
        }
        boolean lost = is(text.replaceAll("[^\\x00-\\x7f]", "?"), text, result)
                || is(text.replaceAll("[^\\x00-\\x7f]", "\ufffd"), text, result);
        return lost ? Optional.of("with characters lost") : Optional.empty();
    }

    private static boolean isHtml(String text, String result) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return is(html, text, result)
                || is(html.replace("'", "&#39;"), text, result)
                || is(html.replace("'", "&#x27;"), text, result)
                || is(html.replace("&quot;", "\""), text, result);
    }

    private static boolean isBase64(byte[] bytes, String result) {
        int least = bytes.length * 4 / 3;
        return result.length() >= least
                && result.length() <= least + 4
                && (Base64.getEncoder().encodeToString(bytes).equals(result)
                        || Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(bytes)
                                .equals(result));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static boolean has(String text, char c) {
        return text.indexOf(c) >= 0;
    }

    private static boolean is(String candidate, String text, String result) {
        return candidate.equals(result) && !candidate.equals(text);
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
