package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.DefinitionComparer;
import dev.verbatim.shape.ResourceBlock;
import dev.verbatim.shape.TypeConflict;
import java.util.List;
import java.util.function.Consumer;

/** Finds types that two pages of one version describe differently. */
final class ResourceTypeConflict implements Rule {

    @Override
    public String id() {
        return "resource-type-conflict";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        List<ResourceBlock> resources = page.resources();
        if (!resources.isEmpty()) {
            DefinitionComparer comparer = new DefinitionComparer(page.docs().types(), page.path());
            for (ResourceBlock block : resources) {
                comparer.compare(block).forEach(conflict -> findings.accept(finding(conflict, block)));
            }
        }
    }

    private Finding finding(TypeConflict conflict, ResourceBlock block) {
        String what = conflict.property().isEmpty()
                ? "`" + block.type().name() + "` inherits from `" + conflict.own() + "` here, from `"
                : "`" + conflict.property() + "` of `" + block.type().name() + "` is `" + conflict.own() + "` here, `";
        return finding(conflict.span(), what + conflict.other() + "` on another page")
                .related(conflict.otherSpan(), "the other page")
                .help("make the pages agree, or give the types different names")
                .build();
    }
}
