package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder.Found;
import dev.verbatim.check.rule.DocsFolder.Presence;
import dev.verbatim.check.rule.DocsView;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.LinkTarget;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A link leads to a place on a page that has no such place. */
final class LinkBookmark implements Rule {

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
        for (Destination link : page.destinations()) {
            String bookmark = link.target().bookmark();
            if (!bookmark.isEmpty() && !bookmark.startsWith("tab/")) {
                Set<String> places = places(page, link);
                if (places != null && !places.contains(bookmark)) {
                    findings.accept(told(link, bookmark, places));
                }
            }
        }
    }

    private Finding told(Destination link, String bookmark, Set<String> places) {
        SourceSpan whole = link.link().destinationSpan();
        int hash = link.link().destination().indexOf('#');
        SourceSpan span = whole.startLine() == whole.endLine()
                ? new SourceSpan(
                        whole.file(), whole.startLine(), whole.startColumn() + hash, whole.endLine(), whole.endColumn())
                : whole;
        String where = link.target().form() == LinkTarget.Form.SAME_PAGE
                ? "this page"
                : "`" + link.target().path() + "`";
        return finding(span, "there is no heading or anchor `#" + bookmark + "` on " + where + hint(bookmark, places))
                .help("a heading's name is its text in lower case, `-` for each blank, without punctuation")
                .build();
    }

    private static String hint(String bookmark, Set<String> places) {
        String letters = letters(bookmark);
        List<String> sorted = List.copyOf(new TreeSet<>(places));
        return sorted.stream()
                .filter(place -> letters(place).equals(letters))
                .findFirst()
                .map(place -> "; did you mean `#" + place + "`?")
                .orElseGet(() -> Suggestion.nearest(bookmark, sorted)
                        .map(place -> "; did you mean `#" + place + "`?")
                        .orElse(""));
    }

    private static String letters(String bookmark) {
        StringBuilder letters = new StringBuilder();
        bookmark.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The places to which a link can lead on the page that it names; null where they cannot be known. */
    private static @Nullable Set<String> places(CheckedPage page, Destination link) {
        if (link.target().form() == LinkTarget.Form.SAME_PAGE) {
            if (page.isFragment()) {
                return null;
            }
            Set<String> own = page.links().bookmarks();
            boolean includes = !page.links().includes().isEmpty();
            if (own.contains(link.target().bookmark()) || !includes) {
                return own;
            }
            Set<String> places = new HashSet<>(own);
            for (Destination other : page.destinations()) {
                if (other.link().kind() == Link.Kind.INCLUDE
                        && !collect(page.docs(), other.file(), places, new HashSet<>())) {
                    return null;
                }
            }
            return places;
        }
        Found found = link.found(page.docs().folder());
        boolean there =
                found != null && (found.presence() == Presence.THERE || found.presence() == Presence.OTHER_CASE);
        if (!there || !found.file().toString().endsWith(".md")) {
            return null;
        }
        Set<String> places = new HashSet<>();
        return collect(page.docs(), found.file(), places, new HashSet<>()) ? places : null;
    }

    /** Adds the places of a page and of what it includes; false where one of them cannot be read. */
    private static boolean collect(DocsView docs, @Nullable Path file, Set<String> places, Set<Path> seen) {
        if (file == null) {
            return false;
        }
        if (!seen.add(file)) {
            return true;
        }
        PageFacts facts = docs.facts(docs.folder().look(file).file()).orElse(null);
        if (facts == null) {
            return false;
        }
        places.addAll(facts.bookmarks());
        return facts.includes().stream().allMatch(include -> collect(docs, include.file(), places, seen));
    }
}
