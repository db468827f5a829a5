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

/** Finds properties in bodies that neither their closed type nor its base types list. */
final class ResourcePropertyUndocumented implements Rule {

    private static final Set<DifferenceKind> KINDS =
            EnumSet.of(DifferenceKind.PROPERTY_UNDOCUMENTED, DifferenceKind.PROPERTY_CASE);

    @Override
    public String id() {
        return "resource-property-undocumented";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        ShownDifferences.each(page, KINDS, (body, difference) -> {
            boolean respelt = difference.kind() == DifferenceKind.PROPERTY_CASE;
            String message = "`%s` lists no property `%s`%s"
                    .formatted(
                            difference.documentedType(),
                            name(difference),
                            respelt ? "; did you mean `" + difference.documented() + "`?" : "");
            findings.accept(finding(difference.span(), message)
                    .help(respelt ? "spell it as the type does" : "add it to the type's page, or remove it here")
                    .example(body.example().name())
                    .build());
        });
    }

    private static String name(Difference difference) {
        String where = difference.where();
        boolean quoted = where.endsWith("']");
        int from = quoted ? where.lastIndexOf("['") + 2 : where.lastIndexOf('.') + 1;
        return where.substring(from, where.length() - (quoted ? 2 : 0));
    }
}
