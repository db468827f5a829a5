package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonAddress;
import java.util.Locale;

/** The part of a message that a key of a scenario file names. */
enum MessagePlace {
    /** {@code {call-id}}, {@code calls/{id}}, {@code <id>}, {@code :id}: a placeholder. */
    PLACEHOLDER,
    /** {@code !url}. */
    URL,
    /** {@code !body}. */
    BODY,
    /** {@code !body.base64}. */
    BYTES,
    /** {@code Content-Type:}. */
    HEADER,
    /** {@code $.value[0].id}. */
    JSON,
    /** {@code #…}: C#, which only API Doctor runs. */
    CODE,
    /** {@code [call-id]}: something captured. */
    CAPTURED,
    NONE;

    static MessagePlace of(String key) {
        if (key.startsWith("[") && key.endsWith("]") && key.length() > 2) {
            return CAPTURED;
        }
        if (key.startsWith("$")) {
            return JsonAddress.parse(key).isPresent() ? JSON : NONE;
        }
        if (key.startsWith("!")) {
            return switch (key.toLowerCase(Locale.ROOT)) {
                case "!url" -> URL;
                case "!body" -> BODY;
                case "!body.base64" -> BYTES;
                default -> NONE;
            };
        }
        if (key.startsWith("#")) {
            return CODE;
        }
        if (key.matches("(?:[^/{}<>]+/)?(?:\\{.+\\}|<.+>)|:[A-Za-z][\\w-]*")) {
            return PLACEHOLDER;
        }
        return key.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*:") ? HEADER : NONE;
    }

    /** The header that a key names. */
    static String header(String key) {
        return key.substring(0, key.length() - 1).strip();
    }
}
