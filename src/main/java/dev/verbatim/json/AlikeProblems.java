package dev.verbatim.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the problems of a text together that are one to its writer. */
public final class AlikeProblems {

    /** A text with more of them is of another notation, and the rest would say nothing new. */
    private static final int MOST = 20;

    private static final int MOST_EDITS = 1_000;

    /** Who writes one string so writes all of them so: that is one problem of a text, wherever it stands in it. */
    private static final Set<JsonProblem.Kind> NOTATIONS = EnumSet.of(
            JsonProblem.Kind.SINGLE_QUOTES,
            JsonProblem.Kind.SMART_QUOTES,
            JsonProblem.Kind.UNQUOTED_KEY,
            JsonProblem.Kind.UNICODE_BLANK);

    private AlikeProblems() {}

    /** The problems of a text, those of one notation together where the first of them stands. */
    public static List<List<JsonProblem>> of(JsonDocument document) {
        if (document.problems().isEmpty()) {
            return List.of();
        }
        List<List<JsonProblem>> alike = new ArrayList<>();
        Map<JsonProblem.Kind, List<JsonProblem>> notations = new EnumMap<>(JsonProblem.Kind.class);
        for (JsonProblem problem : document.problems()) {
            boolean notation = NOTATIONS.contains(problem.kind()) && problem.replacement() != null;
            List<JsonProblem> known = notation ? notations.get(problem.kind()) : null;
            if (known == null && alike.size() < MOST) {
                known = new ArrayList<>(1);
                alike.add(known);
                if (notation) {
                    notations.put(problem.kind(), known);
                }
            }
            if (known != null && known.size() < MOST_EDITS) {
                known.add(problem);
            }
        }
        return alike;
    }
}
