package dev.verbatim.http.rule;

import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** JSON that cannot be read. */
public final class JsonSyntax implements NamedRule {

    static final JsonSyntax RULE = new JsonSyntax();

    private JsonSyntax() {}

    @Override
    public String id() {
        return "json-syntax";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan place, JsonProblem problem) {
        return RULE.finding(place, "this JSON cannot be read: " + problem.message())
                .help("mend it, so that it can be compared")
                .build();
    }
}
