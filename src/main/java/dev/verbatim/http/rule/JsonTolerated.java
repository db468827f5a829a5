package dev.verbatim.http.rule;

import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.Objects;

/** JSON that is not strict and can be read all the same. */
public final class JsonTolerated implements NamedRule {

    static final JsonTolerated RULE = new JsonTolerated();

    private JsonTolerated() {}

    @Override
    public String id() {
        return "json-tolerated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Problems of one kind that are one finding, at the first of them. */
    public static Finding of(List<JsonProblem> alike, SourceText text) {
        JsonProblem first = alike.get(0);
        List<SourceSpan> places = alike.stream()
                .map(problem -> text.span(problem.start(), problem.end()))
                .toList();
        boolean blank = first.kind() == JsonProblem.Kind.UNICODE_BLANK;
        String advice = alike.size() == 1 || blank ? first.advice() : "write them in double quotes";
        Finding.Builder finding = RULE.finding(
                        severity(first), places.get(0), "this is not strict JSON: " + first.message())
                .help(advice)
                .further(places.subList(1, places.size()));
        if (first.replacement() != null) {
            finding.fix(advice, edits(alike, places));
        }
        return finding.build();
    }

    /** An ellipsis weighs less: it abridges on purpose, and every reader knows what it stands for. */
    private static Severity severity(JsonProblem problem) {
        return problem.kind() == JsonProblem.Kind.ELLIPSIS ? Severity.INFO : RULE.severity();
    }

    private static TextEdit[] edits(List<JsonProblem> alike, List<SourceSpan> places) {
        TextEdit[] edits = new TextEdit[alike.size()];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = new TextEdit(
                    places.get(i), Objects.requireNonNull(alike.get(i).replacement()));
        }
        return edits;
    }
}
