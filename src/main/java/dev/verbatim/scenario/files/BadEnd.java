package dev.verbatim.scenario.files;

import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Further;
import java.util.Optional;

/** Says how the operation ended that a step began and polled, where it did not end well. */
final class BadEnd {

    private BadEnd() {}

    static Optional<String> of(Attempt attempt) {
        return attempt.further().stream()
                .filter(further -> further.kind() == Further.Kind.OPERATION)
                .flatMap(further -> further.badEnd().map(end -> words(further, end)).stream())
                .findFirst();
    }

    private static String words(Further further, String end) {
        return ", and the operation that it began ended as `" + end + "`"
                + ServiceWords.of(new AnswerParts(further.response()));
    }
}
