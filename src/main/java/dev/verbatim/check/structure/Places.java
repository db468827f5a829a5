package dev.verbatim.check.structure;

import dev.verbatim.check.rule.DocsView;
import dev.verbatim.check.rule.PageFacts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The places on a page that links can lead to, those of what it includes among them. */
record Places(DocsView docs, Set<String> own, List<Path> files) {

    /** Whether a bookmark is surely not there: false also where an included file cannot be read. */
    boolean lacks(String bookmark) {
        return !own.contains(bookmark) && visit(facts -> !facts.bookmarks().contains(bookmark));
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(own);
        visit(facts -> {
            all.addAll(facts.bookmarks());
            return true;
        });
        return all;
    }

    /** Visits the files and what they include until {@code more} says no; whether all of them could be visited. */
    private boolean visit(Predicate<PageFacts> more) {
        Set<Path> seen = new HashSet<>();
        Deque<Path> next = new ArrayDeque<>(files);
        while (!next.isEmpty()) {
            Path file = docs.folder().look(next.removeFirst()).file();
            if (!seen.add(file)) {
                continue;
            }
            PageFacts facts = docs.facts(file).orElse(null);
            if (facts == null || !more.test(facts)) {
                return false;
            }
            facts.includes().forEach(include -> next.add(include.file()));
        }
        return true;
    }
}
