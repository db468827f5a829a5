package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Suppressions that do not say why. */
public final class SuppressionWithoutReason implements NamedRule {

    static final SuppressionWithoutReason RULE = new SuppressionWithoutReason();

    private SuppressionWithoutReason() {}

    @Override
    public String id() {
        return "suppression-without-reason";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan comment, String keyword, String id) {
        return RULE.finding(comment, "this comment does not say why to ignore it")
                .help("write `" + keyword + " " + id + ": ` and the reason")
                .build();
    }
}
