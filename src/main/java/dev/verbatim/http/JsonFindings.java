package dev.verbatim.http;

import dev.verbatim.http.rule.JsonDuplicateKey;
import dev.verbatim.http.rule.JsonSyntax;
import dev.verbatim.http.rule.JsonTolerated;
import dev.verbatim.json.AlikeProblems;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;

/** Finds what is not strict JSON (RFC 8259) about documented JSON: what was read all the same, and what could not be. */
public final class JsonFindings {

    private JsonFindings() {}

    /** What is wrong with a text that is meant to be JSON; empty where nothing is. */
    public static List<Finding> of(SourceText text) {
        return AlikeProblems.of(JsonReader.tolerant(text)).stream()
                .map(problems -> finding(problems, text))
                .toList();
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
