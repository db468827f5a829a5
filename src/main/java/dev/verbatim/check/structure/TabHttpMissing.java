package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Tab;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Tabs show a request in programming languages, and nothing shows it in HTTP. */
final class TabHttpMissing implements Rule {

    private static final Set<String> LANGUAGES = Set.of(
            "csharp",
            "cs",
            "c#",
            "javascript",
            "js",
            "typescript",
            "ts",
            "java",
            "go",
            "php",
            "python",
            "py",
            "powershell",
            "objc",
            "objective-c",
            "cli",
            "ruby",
            "rust",
            "swift",
            "kotlin");

    @Override
    public String id() {
        return "tab-http-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.page().tabGroups().isEmpty() || page.page().examples().isEmpty()) {
            return;
        }
        for (RequestTabs tabs : RequestTabs.of(page)) {
            List<Tab> shown = tabs.group().tabs();
            boolean sdks = shown.size() > 1 && shown.stream().allMatch(TabHttpMissing::isLanguage);
            if (sdks
                    && tabs.requests().isEmpty()
                    && hasSnippets(page, tabs.group())
                    && !hasCodeAbove(page, tabs.group())) {
                findings.accept(finding(
                                shown.get(0).heading(),
                                "these tabs show a request in " + titles(shown) + ", but not in HTTP")
                        .help("put a tab `# [HTTP](#tab/http)` with the annotated request first")
                        .build());
            }
        }
    }

    private static boolean isLanguage(Tab tab) {
        return LANGUAGES.contains(tab.id().toLowerCase(Locale.ROOT));
    }

    private static String titles(List<Tab> tabs) {
        List<String> titles = tabs.stream().map(Tab::title).limit(3).toList();
        return String.join(", ", titles) + (tabs.size() > titles.size() ? " …" : "");
    }

    /** Whether a tab includes a file of SDK snippets, which are made from annotated requests. */
    private static boolean hasSnippets(CheckedPage page, Tab.Group group) {
        return page.links().links().stream()
                .filter(link -> link.kind() == Link.Kind.INCLUDE)
                .filter(link -> link.span().startLine() >= RequestTabs.first(group)
                        && link.span().startLine() <= RequestTabs.last(group))
                .anyMatch(link -> link.destination().contains("snippets/"));
    }

    /** Whether code stands between the heading above and the tabs: most likely the request. */
    private static boolean hasCodeAbove(CheckedPage page, Tab.Group group) {
        int first = RequestTabs.first(group);
        int heading = page.page()
                .headingAbove(first)
                .map(Heading::span)
                .map(span -> span.startLine())
                .orElse(0);
        for (CodeBlock code : page.page().codeBlocks()) {
            if (code.fenceLine() > heading && code.fenceLine() < first) {
                return true;
            }
        }
        return false;
    }
}
