package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a parameter, capture or expectation gets wrong by itself. */
final class ParameterChecks {

    private static final String RULE = "scenario-parameter";
    private static final List<String> FUNCTIONS = List.of("!random-filename", "!uuid", "!now");

    /** A distance from now that {@link ValueText} takes for literal text. */
    private static final Pattern DISTANCE = Pattern.compile("!now[+-](?!\\d{1,6}[smhdw]\\b)\\d\\w*");

    private ParameterChecks() {}

    /** Whether a parameter can be given; if not, it has been told why. */
    static boolean given(Fields fields, Parameter parameter) {
        String key = parameter.key();
        SourceSpan span = parameter.span();
        switch (parameter.place()) {
            case CODE -> {
                return code(fields, span, key);
            }
            case CAPTURED -> {
                fields.error(RULE, span, "`" + key + "` is captured, not given", "name it under `capture` of a step");
                return false;
            }
            case NONE -> {
                fields.error(RULE, span, "`" + key + "` names no part of a request", help(key));
                return false;
            }
            default -> {
                return value(fields, parameter);
            }
        }
    }

    /** Whether a key names a part of an answer; if not, it has been told. */
    static boolean readable(Fields fields, SourceSpan span, MessagePlace place, String key) {
        if (place == MessagePlace.JSON || place == MessagePlace.HEADER || place == MessagePlace.BODY) {
            return true;
        }
        if (place == MessagePlace.CODE) {
            return code(fields, span, key);
        }
        fields.error(
                key.startsWith("$") ? "scenario-parameter" : "scenario-capture",
                span,
                key.isEmpty() ? "this names no part of an answer" : "`" + key + "` names no part of an answer",
                "write `$.path` for the JSON body, `Name:` for a header, or `!body`");
        return false;
    }

    private static boolean value(Fields fields, Parameter parameter) {
        JsonValue value = parameter.value();
        MessagePlace place = parameter.place();
        boolean plain = place == MessagePlace.PLACEHOLDER || place == MessagePlace.URL || place == MessagePlace.BYTES;
        boolean compound = value.kind() == JsonValue.Kind.OBJECT || value.kind() == JsonValue.Kind.ARRAY;
        if ((plain && (value instanceof JsonNull || compound)) || (place == MessagePlace.HEADER && compound)) {
            fields.error(
                    "scenario-value",
                    parameter.valueSpan(),
                    "`" + parameter.key() + "` takes one value, not " + Fields.noun(value),
                    null);
            return false;
        }
        if (!(value instanceof JsonString text)) {
            return true;
        }
        if (text.value().startsWith("#")) {
            return code(fields, parameter.valueSpan(), text.value());
        }
        if (place == MessagePlace.BYTES && !isBase64(text.value())) {
            fields.error("scenario-value", parameter.valueSpan(), "this is not Base64", null);
            return false;
        }
        Matcher distance = DISTANCE.matcher(text.value());
        if (distance.find()) {
            fields.error(
                    "scenario-value",
                    parameter.valueSpan(),
                    "`" + distance.group() + "` is no time",
                    "write a time such as `!now+3d`; units are `s`, `m`, `h`, `d` and `w`");
            return false;
        }
        String word = text.value().startsWith("!") ? text.value().replaceAll("[^!a-z-].*", "") : "";
        if (word.length() > 1 && !ValueText.isFunction(text.value())) {
            String near = Suggestion.nearest(word, FUNCTIONS).orElse(null);
            if (near != null) {
                fields.error(RULE, parameter.valueSpan(), "unknown function `" + word + "`", Suggestion.asking(near));
                return false;
            }
        }
        return true;
    }

    private static boolean code(Fields fields, SourceSpan span, String code) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        fields.error(
                RULE,
                span,
                "C# expressions such as `" + shown + "` are not supported",
                "use a literal, `[captured]`, `!uuid`, `!now` or `!random-filename`");
        return false;
    }

    private static String help(String key) {
        String word = key.replaceAll("[^A-Za-z0-9_-]", "");
        String name = word.isEmpty() ? "name" : word;
        return "write `{" + name + "}` for a placeholder, `" + name + ":` for a header, `$." + name
                + "` for a property of the body, or `!url`, `!body`, `!body.base64`";
    }

    static boolean isBase64(String text) {
        try {
            Base64.getMimeDecoder().decode(text);
            return text.matches("[A-Za-z0-9+/=\\s]*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
