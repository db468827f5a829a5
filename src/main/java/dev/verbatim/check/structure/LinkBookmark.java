package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder.Found;
import dev.verbatim.check.rule.DocsFolder.Presence;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.LinkTarget;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A link leads to a place on a page that has no such place. */
final class LinkBookmark implements Rule {

    /** How many findings of one page get a suggestion. */
    private static final int MOST_HINTS = 100;

    private static final String RULE_OF_NAMES =
            "write a heading's text in lower case, `-` for each blank, without punctuation";

    @Override
    public String id() {
        return "link-bookmark";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        int told = 0;
        for (Destination link : page.destinations()) {
            String bookmark = link.target().bookmark();
            if (isTab(page, link)) {
                continue;
            }
            if (bookmark.startsWith("tab/")) {
                if (link.target().form() == LinkTarget.Form.SAME_PAGE
                        && !page.page().tabGroups().isEmpty()) {
                    findings.accept(
                            told(link, bookmark, "begin a tab with `# ` before its link, on a line of its own"));
                }
            } else if (!bookmark.isEmpty()) {
                Places places = places(page, link);
                if (places != null && places.lacks(bookmark)) {
                    String help = ++told > MOST_HINTS ? RULE_OF_NAMES : help(bookmark, places.all());
                    findings.accept(told(link, bookmark, help));
                }
            }
        }
    }

    private static boolean isTab(CheckedPage page, Destination link) {
        int line = link.link().span().startLine();
        return page.page().tabGroups().stream()
                .flatMap(group -> group.tabs().stream())
                .anyMatch(tab -> tab.heading().startLine() == line);
    }

    private Finding told(Destination link, String bookmark, String help) {
        SourceSpan whole = link.link().destinationSpan();
        int hash = link.link().destination().indexOf('#');
        SourceSpan span = whole.startLine() == whole.endLine()
                ? new SourceSpan(
                        whole.file(), whole.startLine(), whole.startColumn() + hash, whole.endLine(), whole.endColumn())
                : whole;
        String where = link.target().form() == LinkTarget.Form.SAME_PAGE
                ? "this page"
                : "`" + link.target().path() + "`";
        return finding(span, "there is no heading or anchor `#" + bookmark + "` on " + where)
                .help(help)
                .build();
    }

    private static String help(String bookmark, Set<String> places) {
        String letters = letters(bookmark);
        List<String> sorted = List.copyOf(new TreeSet<>(places));
        return sorted.stream()
                .filter(place -> letters(place).equals(letters))
                .findFirst()
                .or(() -> Suggestion.nearest(bookmark, sorted))
                .map(place -> Suggestion.asking("#" + place))
                .orElse(RULE_OF_NAMES);
    }

    private static String letters(String bookmark) {
        StringBuilder letters = new StringBuilder();
        bookmark.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The places of the page that a link names; null where that page cannot be known. */
    private static @Nullable Places places(CheckedPage page, Destination link) {
        if (link.target().form() == LinkTarget.Form.SAME_PAGE) {
            List<Path> includes = page.destinations().stream()
                    .filter(other -> other.link().kind() == Link.Kind.INCLUDE)
                    .map(other -> other.file() == null ? page.onDisk() : other.file())
                    .toList();
            return page.isFragment()
                    ? null
                    : new Places(page.docs(), page.links().bookmarks(), includes);
        }
        Found found = link.found(page.docs().folder());
        if (found == null || !found.file().toString().endsWith(".md")) {
            return null;
        }
        return found.presence() == Presence.THERE || found.presence() == Presence.OTHER_CASE
                ? new Places(page.docs(), Set.of(), List.of(found.file()))
                : null;
    }
}
