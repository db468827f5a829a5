package dev.verbatim.model;

import java.util.List;

/**
 * A writer's word that findings of some rules do not count in a part of a page.
 *
 * @param span where it is said
 * @param rules the ids given
 * @param reason why; empty where it is not said
 * @param fromLine the first line it is about
 * @param toLine the last one
 */
public record Suppression(SourceSpan span, List<Word> rules, String reason, int fromLine, int toLine) {

    public Suppression {
        rules = List.copyOf(rules);
    }

    /** An id as written. */
    public record Word(String id, SourceSpan span) {}

    /** Whether it is about a finding or difference of that id at that place. */
    public boolean covers(String rule, SourceSpan place) {
        return place.startLine() >= fromLine
                && place.startLine() <= toLine
                && rules.stream().anyMatch(word -> word.id().equals(rule));
    }
}
