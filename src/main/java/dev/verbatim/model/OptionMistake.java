package dev.verbatim.model;

import java.util.Collection;
import java.util.List;

/** An option that was given wrongly. What is said of it is worded here, alike for all commands. */
public final class OptionMistake extends UsageException {

    private static final long serialVersionUID = 1L;

    private OptionMistake(String message) {
        super(message);
    }

    /** A value that is none: {@code `--jobs` takes a number from 1 to 256, not `many`}. */
    public static OptionMistake value(String option, String takes, String given) {
        return new OptionMistake(
                "`" + option + "` takes " + takes + ", not " + (given.isBlank() ? "nothing" : "`" + given + "`"));
    }

    /** A word that is none of those that are known, with the nearest of them. */
    public static OptionMistake word(String option, Collection<String> known, String given) {
        return word(option, either(List.copyOf(known)), known, given);
    }

    /** The same where more is taken than a few words. */
    public static OptionMistake word(String option, String takes, Collection<String> known, String given) {
        return new OptionMistake(value(option, takes, given).getMessage() + Suggestion.hint(given, known));
    }

    /** An option that nobody knows, with the nearest that is known. */
    public static OptionMistake unknown(String option, Collection<String> known) {
        return new OptionMistake("unknown option `" + option + "`" + Suggestion.hint(option, known));
    }

    /** An option without its value. */
    public static OptionMistake missing(String option, String value) {
        return new OptionMistake("`" + option + "` needs a value: " + value);
    }

    public static OptionMistake twice(String option) {
        return new OptionMistake("`" + option + "` is given twice");
    }

    /** Anything else. */
    public static OptionMistake of(String option, String problem) {
        return new OptionMistake("`" + option + "`: " + problem);
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
