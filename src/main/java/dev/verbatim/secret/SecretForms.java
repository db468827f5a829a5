package dev.verbatim.secret;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which a secret may turn up: as it is, and as URLs, JSON, HTML and base64 write it. */
final class SecretForms {

    /** A part of base64 that is shorter may be part of any other. */
    private static final int SHORTEST_BASE64 = 6;

    private static final int SHORTEST_LINE = 16;
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-F]{2}");

    private SecretForms() {}

    static Set<String> of(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        String inUrl = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        addUrl(inUrl, forms);
        addUrl(inUrl.replace("+", "%20"), forms);
        // What RFC 3986 leaves as it is, `URLEncoder` does not; and the other way round.
        addUrl(inUrl.replace("+", "%20").replace("%7E", "~").replace("*", "%2A"), forms);
        // Paths and queries may have a slash as it is.
        addUrl(inUrl.replace("+", "%20").replace("%2F", "/"), forms);
        addBase64(secret, forms);
        addJson(secret, forms);
        String inHtml = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        forms.add(inHtml);
        String inAttribute = inHtml.replace("\"", "&quot;");
        forms.add(inAttribute);
        forms.add(inAttribute.replace("'", "&#39;"));
        forms.add(inAttribute.replace("'", "&apos;"));
        // Lines of a key are secrets by themselves, but those that begin and end it are everybody's.
        if (secret.indexOf('\n') >= 0) {
            secret.lines()
                    .map(String::strip)
                    .filter(line -> line.length() >= SHORTEST_LINE && !line.startsWith("-----"))
                    .forEach(forms::add);
        }
        return forms;
    }

    private static void addUrl(String escaped, Set<String> forms) {
        forms.add(escaped);
        forms.add(ESCAPED.matcher(escaped).replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT)));
    }

    private static void addJson(String secret, Set<String> forms) {
        String inJson = secret.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        forms.add(inJson);
        forms.add(inJson.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(inJson.replace("/", "\\/"));
        // A name in a JSON path, by itself and in a string of JSON.
        String inPath = secret.replace("\\", "\\\\").replace("'", "\\'");
        forms.add(inPath);
        forms.add(inPath.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(inJson.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
        forms.add(inJson.replace("&", "\\u0026").replace("<", "\\u003C").replace(">", "\\u003E"));
    }

    /**
     * Base64 of a text in which the secret stands, such as {@code user:password}, looks different by how many bytes
     * come before it; in each case all but the characters at its ends is the same, whatever stands around it.
     */
    private static void addBase64(String secret, Set<String> forms) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        addAlphabets(Base64.getEncoder().withoutPadding().encodeToString(bytes), forms);
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = before == 0 ? 0 : before + 1;
            int to = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
            if (to - from >= SHORTEST_BASE64) {
                addAlphabets(encoded.substring(from, to), forms);
            }
        }
    }

    private static void addAlphabets(String base64, Set<String> forms) {
        forms.add(base64);
        forms.add(base64.replace('+', '-').replace('/', '_'));
        forms.add(base64.replace("+", "%2B").replace("/", "%2F"));
        forms.add(base64.replace("/", "\\/"));
    }
}
