package dev.verbatim.scenario.files;

import dev.verbatim.http.MediaType;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Compares an answer with the values that a scenario expects in it. */
final class Expectations {

    private static final int SHOWN = 120;

    private Expectations() {}

    /**
     * What is not as expected.
     *
     * @param recorded whether the answer is from another day, of whose captures nothing is known
     * @param span where differences of the answer stand on the page
     * @param note what to say of where they are expected
     */
    static List<Difference> unmet(
            Collection<Parameter> expected,
            AnswerParts answer,
            Values values,
            boolean recorded,
            SourceSpan span,
            String note) {
        List<Difference> differences = new ArrayList<>();
        for (Parameter parameter : expected) {
            List<JsonValue> allowed = new ArrayList<>();
            boolean unknown = false;
            for (JsonValue each :
                    parameter.value() instanceof JsonArray list ? list.elements() : List.of(parameter.value())) {
                Values.Resolved resolved = values.resolve(each);
                allowed.add(resolved.value());
                unknown |= !resolved.missing().isEmpty();
            }
            JsonValue came = answer.at(parameter.key()).orElse(null);
            boolean met = (unknown && recorded)
                    || allowed.stream()
                            .anyMatch(value -> came == null
                                    ? value instanceof JsonNull
                                    : isSame(parameter.place(), parameter.key(), value, came));
            if (!met) {
                String wanted = shown(allowed, Values::text);
                String found = came == null ? "" : Values.text(came);
                boolean alike = wanted.equals(found);
                differences.add(new Difference(
                        DifferenceKind.EXPECTATION_UNMET,
                        where(parameter),
                        shown(alike ? shown(allowed, JsonText::of) : wanted),
                        "",
                        shown(alike && came != null ? JsonText.of(came) : found),
                        "",
                        span,
                        "",
                        note));
            }
        }
        return differences;
    }

    private static String where(Parameter parameter) {
        return switch (parameter.place()) {
            case HEADER -> "header " + MessagePlace.header(parameter.key());
            case BODY -> "body";
            default -> parameter.key();
        };
    }

    private static boolean isSame(MessagePlace place, String key, JsonValue expected, JsonValue came) {
        if (SameJson.test(expected, came)) {
            return true;
        }
        String a = Values.text(expected);
        String b = Values.text(came);
        if (a.equals(b) && place != MessagePlace.JSON) {
            return true;
        }
        // API Doctor compares texts, so files written for it may say "5" for 5.
        boolean scalar = came.kind() == JsonValue.Kind.NUMBER || came.kind() == JsonValue.Kind.BOOLEAN;
        if (place == MessagePlace.JSON) {
            return scalar && a.equals(b);
        }
        return place == MessagePlace.HEADER
                && MessagePlace.header(key).equalsIgnoreCase("Content-Type")
                && !a.contains(";")
                && MediaType.parse(b)
                        .map(type -> type.essence().equalsIgnoreCase(a.strip()))
                        .orElse(false);
    }

    private static String shown(List<JsonValue> allowed, Function<JsonValue, String> words) {
        return String.join(" or ", allowed.stream().map(words).toList());
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
