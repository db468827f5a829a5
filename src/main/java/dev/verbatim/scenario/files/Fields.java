package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The members of one object of a scenario file, asked for by name and kind; what does not fit is told with its place. */
final class Fields {

    private final JsonDocument document;
    private final JsonObject object;
    private final Consumer<Finding> findings;

    Fields(JsonDocument document, JsonObject object, Consumer<Finding> findings) {
        this.document = document;
        this.object = object;
        this.findings = findings;
    }

    /** Tells of members of other names. */
    Fields only(Set<String> known) {
        for (JsonMember member : object.members()) {
            if (!known.contains(member.name())) {
                findings.accept(Finding.error(
                                "scenario-key", document.nameSpan(member), "unknown key `" + member.name() + "`")
                        .help(Suggestion.help(
                                member.name(), known, "known are `" + String.join("`, `", new TreeSet<>(known)) + "`"))
                        .build());
            }
        }
        return this;
    }

    /** Whether one of its unknown names was meant to be this one, so that nobody need be told that it is missing. */
    boolean isMisspelt(String name, Set<String> known) {
        return object.members().stream()
                .filter(member -> !known.contains(member.name()))
                .anyMatch(member -> Suggestion.nearest(member.name(), known)
                        .filter(name::equals)
                        .isPresent());
    }

    JsonObject object() {
        return object;
    }

    /** Where the object begins: the rest of it is the business of its members. */
    SourceSpan span() {
        return document.source().span(object.start(), object.start() + 1);
    }

    SourceSpan span(String name) {
        return object.member(name).map(document::nameSpan).orElseGet(this::span);
    }

    SourceSpan valueSpan(String name) {
        return object.get(name).map(document::span).orElseGet(this::span);
    }

    SourceSpan span(JsonValue value) {
        return document.span(value);
    }

    SourceSpan span(JsonMember member) {
        return document.nameSpan(member);
    }

    void error(String rule, SourceSpan span, String message, @Nullable String help) {
        findings.accept(Finding.error(rule, span, message).help(help).build());
    }

    @Nullable
    String text(String name) {
        JsonValue value = value(name);
        if (value == null || value instanceof JsonString) {
            return value == null ? null : ((JsonString) value).value();
        }
        wrong(name, value, "a text");
        return null;
    }

    /** {@code "false"} as a text counts too. */
    boolean flag(String name, boolean absent) {
        JsonValue value = value(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        String word = value instanceof JsonString text ? text.value().strip().toLowerCase(Locale.ROOT) : "";
        if (!word.equals("true") && !word.equals("false")) {
            wrong(name, value, "true or false");
            return absent;
        }
        return word.equals("true");
    }

    @Nullable
    Integer number(String name, int least, int most) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        Integer number = number(value);
        if (number == null || number < least || number > most) {
            wrong(name, value, "a number from " + least + " to " + most);
            return null;
        }
        return number;
    }

    /** Status codes: one or a list, as numbers or as texts. */
    Set<Integer> statuses(String name) {
        Set<Integer> result = new LinkedHashSet<>();
        for (JsonValue element : listed(value(name))) {
            Integer code = number(element);
            if (code == null || code < 100 || code > 599) {
                wrong(name, element, "status codes");
            } else {
                result.add(code);
            }
        }
        return result;
    }

    /** Words: a list of texts, or one text with blanks between them. */
    List<String> words(String name) {
        List<String> result = new ArrayList<>();
        for (JsonValue element : listed(value(name))) {
            if (element instanceof JsonString text) {
                for (String word : text.value().strip().split("\\s+")) {
                    result.add(word);
                }
            } else {
                wrong(name, element, "words");
            }
        }
        result.removeIf(String::isEmpty);
        return result;
    }

    /** The objects of a list; one object counts as a list of one. */
    List<Fields> objects(String name) {
        List<Fields> result = new ArrayList<>();
        for (JsonValue element : listed(value(name))) {
            if (element instanceof JsonObject inner) {
                result.add(new Fields(document, inner, findings));
            } else {
                wrong(name, element, "objects");
            }
        }
        return result;
    }

    @Nullable
    Fields below(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonObject inner) {
            return new Fields(document, inner, findings);
        }
        wrong(name, value, "keys with values");
        return null;
    }

    /** What stands there; null where nothing does. */
    @Nullable
    JsonValue value(String name) {
        JsonValue value = object.get(name).orElse(null);
        return value instanceof JsonNull ? null : value;
    }

    private static List<JsonValue> listed(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? array.elements() : List.of(value);
    }

    private static @Nullable Integer number(JsonValue value) {
        String text = value instanceof JsonNumber number
                ? number.text()
                : value instanceof JsonString string ? string.value().strip() : "";
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private void wrong(String name, JsonValue value, String expected) {
        error(
                "scenario-value",
                document.span(value),
                "`" + name + "` takes " + expected + ", not " + noun(value),
                null);
    }

    static String noun(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "nothing";
            default -> "`" + (value instanceof JsonString text ? text.value() : JsonText.of(value)) + "`";
        };
    }
}
