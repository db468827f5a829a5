package dev.verbatim.http.rule;

import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Keys that an object of JSON has twice. */
public final class JsonDuplicateKey implements NamedRule {

    static final JsonDuplicateKey RULE = new JsonDuplicateKey();

    private JsonDuplicateKey() {}

    @Override
    public String id() {
        return "json-duplicate-key";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan place, JsonProblem problem) {
        return RULE.finding(place, problem.message()).help("keep one of them").build();
    }
}
