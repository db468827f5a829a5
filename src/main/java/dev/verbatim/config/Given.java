package dev.verbatim.config;

import dev.verbatim.model.OptionMistake;
import dev.verbatim.model.UsageException;
import java.util.Collection;

/** Text that somebody gave for a setting, and where, so that a wrong one can be shown to them. */
record Given(String text, Origin origin) {

    /** Something else than was expected: {@code a number from 1 to 256}. */
    UsageException not(String expected) {
        return not(expected, text);
    }

    /** The same, where not all of what was given may be shown. */
    UsageException not(String expected, String shown) {
        return origin.kind() == Origin.Kind.FLAG
                ? OptionMistake.value(origin.place(), expected, shown)
                : wrong("expected " + expected + ", found " + (shown.isBlank() ? "nothing" : "`" + shown + "`"));
    }

    /** A word that is none of those that are known. */
    UsageException unknown(Collection<String> known) {
        return origin.kind() == Origin.Kind.FLAG
                ? OptionMistake.word(origin.place(), known, text)
                : wrong("`" + text + "` is not known here" + Section.hint(text, known));
    }

    UsageException wrong(String message) {
        return switch (origin.kind()) {
            case DEFAULT -> new UsageException(message);
            case FLAG -> OptionMistake.of(origin.place(), message);
            case FILE -> new UsageException(origin.place() + ": " + message);
            case ENVIRONMENT -> new UsageException("environment variable " + origin.place() + ": " + message);
        };
    }
}
