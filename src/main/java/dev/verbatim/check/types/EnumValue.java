package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds words in bodies that the enumeration documented for their place lacks. */
final class EnumValue implements Rule {

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
        ShownDifferences.each(
                page,
                KINDS,
                (body, difference) -> findings.accept(builder(difference)
                        .label(difference.documentedType())
                        .help("show a documented value, or add this one to the enumeration")
                        .example(body.example().name())
                        .build()));
    }

    /** Services are often lenient about case, and tables careless: only a word that is not there at all is an error. */
    private Finding.Builder builder(Difference difference) {
        boolean otherCase = !difference.detail().isEmpty();
        String message = "`%s` is documented as %s, the example shows `%s`%s"
                .formatted(
                        ShownDifferences.place(difference),
                        difference.documentedType(),
                        difference.returned(),
                        otherCase ? ", in another case" : "");
        return otherCase ? Finding.warning(id(), difference.span(), message) : finding(difference.span(), message);
    }
}
