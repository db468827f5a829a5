package dev.verbatim.http;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Finds what is not strict JSON (RFC 8259) about documented JSON: what was read all the same, and what could not be. */
public final class JsonFindings {

    /** A body with more of them is of another notation, and the rest would say nothing new. */
    private static final int MOST = 20;

    private JsonFindings() {}

    /** What is wrong with a text that is meant to be JSON; empty where nothing is. */
    public static List<Finding> of(SourceText text) {
        List<Finding> findings = new ArrayList<>();
        JsonDocument document = JsonReader.tolerant(text);
        for (JsonProblem problem : document.problems()) {
            if (findings.size() < MOST) {
                findings.add(finding(problem, text.span(problem.start(), problem.end())));
            }
        }
        return findings;
    }

    private static Finding finding(JsonProblem problem, SourceSpan span) {
        if (problem.kind() == JsonProblem.Kind.DUPLICATE_KEY) {
            return Finding.warning("json-duplicate-key", span, problem.message())
                    .help("keep one of them")
                    .build();
        }
        if (problem.fatal()) {
            return Finding.error("json-syntax", span, "this JSON cannot be read: " + problem.message())
                    .help("mend it, so that it can be compared")
                    .build();
        }
        String message = "this is not strict JSON: " + problem.message();
        boolean abridged = problem.kind() == JsonProblem.Kind.ELLIPSIS;
        Finding.Builder builder = abridged
                ? Finding.info("json-tolerated", span, message)
                : Finding.warning("json-tolerated", span, message);
        builder.help(problem.advice());
        String replacement = problem.replacement();
        return replacement == null
                ? builder.build()
                : builder.fix(problem.advice(), new TextEdit(span, replacement)).build();
    }
}
