package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;

/** Bodies that no blank line divides from the headers. */
public final class BodyWithoutBlankLine implements NamedRule {

    static final BodyWithoutBlankLine RULE = new BodyWithoutBlankLine();

    private BodyWithoutBlankLine() {}

    @Override
    public String id() {
        return "body-without-blank-line";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan firstLine, SourceSpan before) {
        return RULE.finding(firstLine, "the body follows the headers without a blank line")
                .help("put a blank line before the body")
                .fix("insert a blank line", new TextEdit(before, "\n"))
                .build();
    }
}
