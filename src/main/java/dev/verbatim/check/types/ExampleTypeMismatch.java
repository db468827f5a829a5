package dev.verbatim.check.types;

import static dev.verbatim.model.DifferenceKind.FORMAT_CHANGED;
import static dev.verbatim.model.DifferenceKind.NULL_RETURNED;
import static dev.verbatim.model.DifferenceKind.NUMBER_KIND;
import static dev.verbatim.model.DifferenceKind.NUMBER_RANGE;
import static dev.verbatim.model.DifferenceKind.TYPE_CHANGED;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds values in bodies that are not of the type that the docs document for them: text for a number, a date for a time. */
final class ExampleTypeMismatch implements Rule {

    private static final Set<DifferenceKind> KINDS =
            EnumSet.of(TYPE_CHANGED, NUMBER_KIND, NUMBER_RANGE, FORMAT_CHANGED, NULL_RETURNED);

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*(?: [a-z-]+)*");

    @Override
    public String id() {
        return "example-type-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static String words(String type) {
        if (!WORD.matcher(type).matches()) {
            return "`" + type + "`";
        }
        return ("aeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (ShownDifference shown : ShownDifferences.of(page, KINDS)) {
            Difference difference = shown.difference();
            String message = "`%s` is documented as %s, the example shows `%s`"
                    .formatted(shown.place(), words(difference.documentedType()), difference.returned());
            findings.accept(shown.told(finding(difference.span(), message)
                    .help("show a value of the documented type, or correct the type on the resource's page")));
        }
    }
}
