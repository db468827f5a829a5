package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.shape.TableDifference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds properties in the JSON of a resource that the tables of its page do not describe. */
final class PropertyTableMissingRow implements Rule {

    @Override
    public String id() {
        return "property-table-missing-row";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (TableDifference difference : page.tableDifferences()) {
            PropertyDefinition shown = difference.shown();
            if (difference.kind() == TableDifference.Kind.MISSING_ROW && shown != null) {
                findings.accept(finding(shown.span(), "no table describes `" + shown.name() + "`")
                        .help(Suggestion.help(
                                shown.name(), extraRows(page), "add a row for it, or remove it from the JSON"))
                        .build());
            }
        }
    }

    private static List<String> extraRows(CheckedPage page) {
        return page.tableDifferences().stream()
                .filter(difference -> difference.kind() == TableDifference.Kind.EXTRA_ROW)
                .map(difference -> difference.row() == null
                        ? ""
                        : difference.row().property().name())
                .toList();
    }

    /** The row that most likely is the missing one, its name mistyped: then one finding is enough. */
    static Set<String> meant(CheckedPage page) {
        List<String> rows = extraRows(page);
        Set<String> meant = new HashSet<>();
        for (TableDifference difference : page.tableDifferences()) {
            PropertyDefinition shown = difference.shown();
            if (difference.kind() == TableDifference.Kind.MISSING_ROW && shown != null) {
                Suggestion.nearest(shown.name(), rows).ifPresent(meant::add);
            }
        }
        return meant;
    }
}
