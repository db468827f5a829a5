package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Further;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how the operation ended that a step began and polled, where it did not end well. */
final class BadEnd {

    private static final int SHOWN = 200;

    /** Where services say what went wrong. */
    private static final List<String> PLACES = List.of("$.error", "$.resultInfo");

    private BadEnd() {}

    static Optional<String> of(Attempt attempt) {
        return attempt.further().stream()
                .filter(further -> further.kind() == Further.Kind.OPERATION)
                .flatMap(further -> further.badEnd().map(end -> words(further, end)).stream())
                .findFirst();
    }

    private static String words(Further further, String end) {
        AnswerParts parts = new AnswerParts(further.response());
        String details = PLACES.stream()
                .flatMap(place -> Stream.of(place + ".code", place + ".message"))
                .flatMap(path -> parts.at(path).stream())
                .filter(JsonString.class::isInstance)
                .map(value ->
                        ((JsonString) value).value().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String shown = details.length() > SHOWN ? details.substring(0, SHOWN) + "…" : details;
        return ", and the operation that it began ended as `" + end + "`" + (shown.isEmpty() ? "" : ": " + shown);
    }
}
