package dev.verbatim.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A media type such as {@code application/json; charset=utf-8} (RFC 9110, section 8.3).
 *
 * @param type lower case
 * @param subtype lower case
 * @param parameters names in lower case, values as written without their quotes
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    public MediaType {
        parameters = Map.copyOf(parameters);
    }

    /** Reads a {@code Content-Type} value; empty where it names no type and subtype. */
    public static Optional<MediaType> parse(String value) {
        int semicolon = value.indexOf(';');
        String essence =
                (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        int slash = essence.indexOf('/');
        if (slash <= 0 || slash == essence.length() - 1 || !isToken(essence, slash)) {
            return Optional.empty();
        }
        Map<String, String> parameters = semicolon < 0 ? Map.of() : parameters(value.substring(semicolon + 1));
        return Optional.of(new MediaType(essence.substring(0, slash), essence.substring(slash + 1), parameters));
    }

    /** Type and subtype without parameters. */
    public String essence() {
        return type + "/" + subtype;
    }

    /** Whether bodies of this type are JSON: {@code application/json}, {@code text/json} and everything {@code +json}. */
    public boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Whether bodies of this type are XML. */
    public boolean isXml() {
        return subtype.equals("xml") || subtype.endsWith("+xml");
    }

    /** Whether type and subtype are the same, one kind of JSON counting as another. */
    public boolean sameAs(MediaType other) {
        return essence().equals(other.essence()) || (isJson() && other.isJson());
    }

    /** Whether this carries every parameter of {@code documented}, letter case of the values aside. */
    public boolean hasParametersOf(MediaType documented) {
        return documented.parameters.entrySet().stream().allMatch(e -> {
            String own = parameters.get(e.getKey());
            return own != null && own.equalsIgnoreCase(e.getValue());
        });
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(essence());
        parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> out.append("; ").append(e.getKey()).append('=').append(e.getValue()));
        return out.toString();
    }

    private static boolean isToken(String essence, int slash) {
        for (int i = 0; i < essence.length(); i++) {
            char c = essence.charAt(i);
            if (i != slash && !HeaderNames.isTokenChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfParameter(text, at);
            String part = text.substring(at, end);
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(name, unquoted(part.substring(equals + 1).strip()));
            }
            at = end + 1;
        }
        return parameters;
    }

    private static int endOfParameter(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
