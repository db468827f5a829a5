package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds words in bodies that the enumeration documented for their place lacks. */
final class EnumValue implements Rule {

    private static final String ONE_OF = "one of ";

    /** What the difference says of a word in letters of another case. */
    private static final String OTHER_CASE = "case";

    private static final Set<DifferenceKind> KINDS = EnumSet.of(DifferenceKind.ENUM_VALUE);

    @Override
    public String id() {
        return "enum-value";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (ShownDifference shown : ShownDifferences.of(page, KINDS)) {
            Difference difference = shown.difference();
            List<String> words = words(difference);
            boolean otherCase = difference.detail().equals(OTHER_CASE);
            String message = "`%s` is documented as one of %s, the example shows `%s`%s"
                    .formatted(
                            shown.place(), quoted(words), difference.returned(), otherCase ? ", in another case" : "");
            String word = difference.returned().replace("\"", "");
            findings.accept(shown.told(builder(difference, message)
                    .help(Suggestion.help(
                            word, words, "show a documented value, or add this one to the enumeration"))));
        }
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> word.equals("\u2026") ? word : "`" + word + "`")
                .collect(Collectors.joining(", "));
    }

    private static List<String> words(Difference difference) {
        String text = difference.documentedType();
        return List.of((text.startsWith(ONE_OF) ? text.substring(ONE_OF.length()) : text).split(", "));
    }

    /**
     * Services are often lenient about case, tables careless, and some enumerations say that words will be added: only a
     * word that is not there at all, and cannot be, is an error.
     */
    private Finding.Builder builder(Difference difference, String message) {
        return difference.detail().isEmpty()
                ? finding(difference.span(), message)
                : Finding.warning(id(), difference.span(), message);
    }
}
