package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds scopes that a request's annotation asks for and that the page's tables of permissions do not list. */
final class ScopeNotListed implements Rule {

    @Override
    public String id() {
        return "scope-not-listed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        List<Block> asking = page.page().blocks().stream()
                .filter(block -> block.type() == BlockType.REQUEST
                        && !block.annotation().words("scopes").isEmpty())
                .toList();
        if (asking.isEmpty()) {
            return;
        }
        Map<String, String> listed = new TreeMap<>();
        for (PermissionTable table : PermissionTable.of(page.page())) {
            table.rows().stream()
                    .flatMap(row -> row.entries().stream())
                    .flatMap(entry -> entry.names().stream())
                    .forEach(name -> listed.put(name.toLowerCase(Locale.ROOT), name));
        }
        if (listed.values().stream().allMatch(PermissionTable::isNone)) {
            return;
        }
        asking.forEach(block -> check(block.annotation(), listed, findings));
    }

    private void check(Annotation annotation, Map<String, String> listed, Consumer<Finding> findings) {
        for (String scope : new LinkedHashSet<>(annotation.words("scopes"))) {
            if (!listed.containsKey(scope.toLowerCase(Locale.ROOT))) {
                annotation
                        .property("scopes")
                        .ifPresent(property -> findings.accept(finding(
                                        property.spanOf(scope),
                                        "the page's table of permissions does not list `" + scope + "`")
                                .help(Suggestion.help(
                                        scope, listed.values(), "add it to the table, or ask for one that it lists"))
                                .build()));
            }
        }
    }
}
