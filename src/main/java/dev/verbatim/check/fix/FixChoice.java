package dev.verbatim.check.fix;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the fixes of a page that can be made at once: of several that touch the same place, the first. */
final class FixChoice {

    private record Place(int line, int column) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The end of each edit chosen so far, by its begin. */
    private final NavigableMap<Place, Place> taken = new TreeMap<>();

    private final Set<TextEdit> edits = new HashSet<>();
    private final List<Fix> fixes = new ArrayList<>();

    private FixChoice() {}

    static List<Fix> of(String page, List<Finding> findings) {
        FixChoice choice = new FixChoice();
        for (Finding finding : findings) {
            Fix fix = finding.fix();
            if (fix != null
                    && fix.edits().stream().allMatch(edit -> edit.span().file().equals(page))) {
                choice.offer(fix);
            }
        }
        return choice.fixes;
    }

    private void offer(Fix fix) {
        // What two findings ask for alike is done once, and mends both.
        List<TextEdit> open =
                fix.edits().stream().filter(edit -> !edits.contains(edit)).toList();
        if (open.stream().allMatch(edit -> isFree(edit.span())) && apart(open)) {
            open.forEach(edit -> taken.put(start(edit.span()), end(edit.span())));
            edits.addAll(open);
            fixes.add(fix);
        }
    }

    /** Edits that only meet are kept apart as well: which of them comes first would be a guess. */
    private boolean isFree(SourceSpan span) {
        Map.Entry<Place, Place> before = taken.floorEntry(end(span));
        return before == null || before.getValue().compareTo(start(span)) < 0;
    }

    private static boolean apart(List<TextEdit> edits) {
        FixChoice alone = new FixChoice();
        for (TextEdit edit : edits) {
            if (!alone.isFree(edit.span())) {
                return false;
            }
            alone.taken.put(start(edit.span()), end(edit.span()));
        }
        return true;
    }

    private static Place start(SourceSpan span) {
        return new Place(span.startLine(), span.startColumn());
    }

    private static Place end(SourceSpan span) {
        return new Place(span.endLine(), span.endColumn());
    }
}
