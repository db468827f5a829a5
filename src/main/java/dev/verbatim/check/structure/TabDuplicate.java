package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Tab;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two tabs of one group have the same id. */
final class TabDuplicate implements Rule {

    @Override
    public String id() {
        return "tab-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (Tab.Group group : page.page().tabGroups()) {
            Map<String, Tab> tabs = new HashMap<>();
            for (Tab tab : group.tabs()) {
                Tab first = tabs.putIfAbsent(tab.id().toLowerCase(Locale.ROOT), tab);
                if (first != null) {
                    findings.accept(finding(tab.heading(), "this group already has a tab `" + tab.id() + "`")
                            .related(first.heading(), "the first one")
                            .help("take one out, or end the first group with a line `---` before this tab")
                            .build());
                }
            }
        }
    }
}
