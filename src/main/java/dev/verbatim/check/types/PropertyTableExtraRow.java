package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.PropertyRow;
import dev.verbatim.shape.TableDifference;
import java.util.Set;
import java.util.function.Consumer;

/** Finds rows for properties that the JSON of the resource does not show. */
final class PropertyTableExtraRow implements Rule {

    @Override
    public String id() {
        return "property-table-extra-row";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        Set<String> meant = PropertyTableMissingRow.meant(page);
        for (TableDifference difference : page.tableDifferences()) {
            PropertyRow row = difference.row();
            if (difference.kind() == TableDifference.Kind.EXTRA_ROW
                    && row != null
                    && !meant.contains(row.property().name())) {
                findings.accept(finding(
                                row.property().span(),
                                "the JSON does not show `" + row.property().name() + "`")
                        .help("add it to the JSON, or remove the row")
                        .build());
            }
        }
    }
}
