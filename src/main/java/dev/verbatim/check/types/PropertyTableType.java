package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TypeRef;
import dev.verbatim.shape.PropertyRow;
import dev.verbatim.shape.TableDifference;
import java.util.function.Consumer;

/** Finds properties to which the table gives another type than the JSON of the resource. */
final class PropertyTableType implements Rule {

    @Override
    public String id() {
        return "property-table-type";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (TableDifference difference : page.tableDifferences()) {
            PropertyDefinition shown = difference.shown();
            PropertyRow row = difference.row();
            if (difference.kind() == TableDifference.Kind.TYPE && shown != null && row != null) {
                String message = "`%s` is `%s` in the table, `%s` in the JSON"
                        .formatted(shown.name(), words(row.property().type()), words(shown.type()));
                findings.accept(finding(row.typeSpan(), message)
                        .related(shown.span(), "the JSON")
                        .help("give both the same type")
                        .build());
            }
        }
    }

    private static String words(TypeRef type) {
        String name = type.name().isEmpty() ? "object" : type.name();
        return type.collection() ? name + " collection" : name;
    }
}
