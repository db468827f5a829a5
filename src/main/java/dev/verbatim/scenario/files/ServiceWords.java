package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service says went wrong. */
final class ServiceWords {

    private static final int SHOWN = 200;

    private static final List<String> PLACES = List.of("$.error", "$.resultInfo");

    private ServiceWords() {}

    /** Its words behind a colon, such as {@code : notFound, no such call}; nothing where it says none. */
    static String of(AnswerParts parts) {
        String details = PLACES.stream()
                .flatMap(place -> Stream.of(place + ".code", place + ".message"))
                .flatMap(path -> parts.at(path).stream())
                .filter(JsonString.class::isInstance)
                .map(value ->
                        ((JsonString) value).value().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (details.isEmpty()) {
            return "";
        }
        return ": " + (details.length() > SHOWN ? details.substring(0, SHOWN) + "…" : details);
    }
}
