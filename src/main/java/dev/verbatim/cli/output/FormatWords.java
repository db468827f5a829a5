package dev.verbatim.cli.output;

import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.util.List;

/** What is said where {@code --format} names none of the formats that a command has. */
public final class FormatWords {

    private FormatWords() {}

    public static UsageException unknown(String word, List<String> known) {
        return new UsageException(
                "unknown format `" + word + "`; it takes " + String.join(", ", known) + Suggestion.hint(word, known));
    }
}
