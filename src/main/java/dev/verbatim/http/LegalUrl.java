package dev.verbatim.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a URL as docs write it one that can be sent: {@code /a?$filter=b eq 'c'} becomes
 * {@code /a?$filter=b%20eq%20'c'}. What RFC 3986 allows is left alone, escapes that are there already included.
 */
public final class LegalUrl {

    private static final Pattern ORIGIN =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30})://([^/?#\\\\]*)", Pattern.DOTALL);
    private static final Pattern IPV6 = Pattern.compile("(?:[^@\\[\\]]*@)?\\[[0-9A-Fa-f:.]{2,45}\\](?::\\d{0,5})?");
    private static final String KEPT = "-._~!$&'()*+,;=:@";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private LegalUrl() {}

    /** The URL with everything percent-encoded that a URI cannot carry, and without its fragment. */
    public static String encode(String raw) {
        String url = withoutFragment(raw.strip());
        Matcher origin = ORIGIN.matcher(url);
        if (!origin.lookingAt()) {
            return accepted(relative(url));
        }
        String authority = origin.group(2);
        String rest = url.substring(origin.end());
        String host = IPV6.matcher(authority).matches() ? authority : escaped(authority, "");
        String path = escaped(rest, "/?");
        String empty = host.isEmpty() && path.isEmpty() ? "/" : "";
        String result = origin.group(1) + "://" + host + empty + path;
        return parses(result)
                ? result
                : origin.group(1) + "://" + escaped(authority, "").replace(":", "%3A") + path;
    }

    private static String relative(String url) {
        String path = escaped(url, "/?");
        int end = 0;
        while (end < path.length() && "/?".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(0, end).replace(":", "%3A") + path.substring(end);
    }

    /** Two slashes at the front would begin an authority; a path is what was meant. */
    private static String accepted(String path) {
        return parses(path) ? path : "/%2F" + path.substring(2);
    }

    private static boolean parses(String url) {
        try {
            return !new URI(url).toString().isEmpty() || url.isEmpty();
        } catch (URISyntaxException refused) {
            return false;
        }
    }

    /** Cuts at the first {@code #} that stands outside a quoted OData literal. */
    private static String withoutFragment(String url) {
        boolean quoted = false;
        boolean query = false;
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            query |= c == '?';
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '#' && !(quoted && query && url.indexOf('\'', i) > 0)) {
                return url.substring(0, i);
            }
        }
        return url;
    }

    private static String escaped(String text, String alsoKept) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || alsoKept.indexOf(c) >= 0 || (c == '%' && isEscape(text, i))) {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                escape(out, text.substring(i, i + 2));
                i++;
            } else {
                escape(out, Character.isSurrogate(c) ? "\uFFFD" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 128 && KEPT.indexOf(c) >= 0);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static void escape(StringBuilder out, String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
        }
    }
}
