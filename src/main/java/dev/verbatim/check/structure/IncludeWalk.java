package dev.verbatim.check.structure;

import dev.verbatim.check.rule.DocsView;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.model.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows includes from page to page, each file once, and tells of the circles that it runs into. */
final class IncludeWalk {

    private final DocsView docs;
    private final Set<Path> done = new HashSet<>();

    IncludeWalk(DocsView docs) {
        this.docs = docs;
    }

    /** One include: what includes what, and where. */
    record Step(Path from, String fromPath, Path to, SourceSpan span) {

        String toName() {
            return to.getFileName().toString();
        }
    }

    /**
     * A circle of includes.
     *
     * @param entry the include by which the walk left the file that it started from
     */
    record Cycle(Step entry, List<Step> steps) {}

    /** A file whose includes are being followed. */
    private static final class Open {

        private final PageFacts facts;
        private int next;

        Open(PageFacts facts) {
            this.facts = facts;
        }
    }

    /** The circles to which a file leads, those that were told of before left out. */
    List<Cycle> from(Path file) {
        List<Cycle> cycles = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        List<Step> trail = new ArrayList<>();
        Map<Path, Integer> depths = new HashMap<>();
        enter(file, open, depths);
        while (!open.isEmpty()) {
            Open current = open.get(open.size() - 1);
            if (current.next == current.facts.includes().size()) {
                open.remove(open.size() - 1);
                depths.remove(current.facts.file());
                if (!trail.isEmpty()) {
                    trail.remove(trail.size() - 1);
                }
                continue;
            }
            PageFacts.Included include = current.facts.includes().get(current.next++);
            Step step = new Step(current.facts.file(), current.facts.path(), include.file(), include.span());
            Integer depth = depths.get(include.file());
            if (depth != null) {
                List<Step> steps = new ArrayList<>(trail.subList(depth, trail.size()));
                steps.add(step);
                cycles.add(new Cycle(trail.isEmpty() ? step : trail.get(0), steps));
            } else if (enter(include.file(), open, depths)) {
                trail.add(step);
            }
        }
        return cycles;
    }

    private boolean enter(Path file, List<Open> open, Map<Path, Integer> depths) {
        if (!done.add(file)) {
            return false;
        }
        PageFacts facts = docs.facts(file).orElse(null);
        if (facts == null || facts.includes().isEmpty()) {
            return false;
        }
        depths.put(file, open.size());
        open.add(new Open(facts));
        return true;
    }
}
