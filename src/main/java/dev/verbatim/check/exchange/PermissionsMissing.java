package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds pages of an operation that do not say what an account must be allowed to do. */
final class PermissionsMissing implements Rule {

    @Override
    public String id() {
        return "permissions-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        boolean documentsAnOperation = !page.replayed().isEmpty()
                && !page.isFragment()
                && !page.contract().templates().isEmpty();
        if (documentsAnOperation && !saysPermissions(page.page())) {
            findings.accept(finding(place(page.page()), "this page does not say which permissions its requests need")
                    .help("add a section \"Permissions\", with a table or an include")
                    .build());
        }
    }

    private static SourceSpan place(Page page) {
        return page.headings().isEmpty()
                ? SourceSpan.ofFile(page.path())
                : page.headings().get(0).span();
    }

    private static boolean saysPermissions(Page page) {
        return page.headings().stream().anyMatch(PermissionsMissing::isAbout)
                || page.includes().stream().anyMatch(include -> speaksOf(include.path()))
                || page.blocks().stream().anyMatch(block -> block.type() == BlockType.PERMISSIONS)
                || !PermissionTable.of(page).isEmpty();
    }

    /** The title does not count: pages about permissions need some too. */
    private static boolean isAbout(Heading heading) {
        return heading.level() > 1 && (speaksOf(heading.text()) || speaksOf(heading.anchor()));
    }

    private static boolean speaksOf(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("permission") || lower.contains("authorization") || lower.contains("prerequisite");
    }
}
