package dev.verbatim.http;

import dev.verbatim.http.rule.JsonDuplicateKey;
import dev.verbatim.http.rule.JsonSyntax;
import dev.verbatim.http.rule.JsonTolerated;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is not strict JSON (RFC 8259) about documented JSON: what was read all the same, and what could not be. */
public final class JsonFindings {

    /** A body with more of them is of another notation, and the rest would say nothing new. */
    private static final int MOST = 20;

    private static final int MOST_EDITS = 1_000;

    /** Who writes one string so writes all of them so: that is one problem of a text, wherever it stands in it. */
    private static final Set<JsonProblem.Kind> NOTATIONS = EnumSet.of(
            JsonProblem.Kind.SINGLE_QUOTES,
            JsonProblem.Kind.SMART_QUOTES,
            JsonProblem.Kind.UNQUOTED_KEY,
            JsonProblem.Kind.UNICODE_BLANK);

    private JsonFindings() {}

    /** What is wrong with a text that is meant to be JSON; empty where nothing is. */
    public static List<Finding> of(SourceText text) {
        JsonDocument document = JsonReader.tolerant(text);
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
        return alike.stream().map(problems -> finding(problems, text)).toList();
    }

    private static Finding finding(List<JsonProblem> alike, SourceText text) {
        JsonProblem problem = alike.get(0);
        SourceSpan span = text.span(problem.start(), problem.end());
        if (problem.kind() == JsonProblem.Kind.DUPLICATE_KEY) {
            return JsonDuplicateKey.of(span, problem);
        }
        return problem.fatal() ? JsonSyntax.of(span, problem) : JsonTolerated.of(alike, text);
    }
}
