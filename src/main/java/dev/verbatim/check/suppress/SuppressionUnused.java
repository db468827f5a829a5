package dev.verbatim.check.suppress;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suppression;

/** Suppressions that nothing is left for. */
public final class SuppressionUnused implements NamedRule {

    public static final SuppressionUnused RULE = new SuppressionUnused();

    private SuppressionUnused() {}

    @Override
    public String id() {
        return "suppression-unused";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A word of the suppression at that place, which may be its only one. */
    static Finding of(Suppression.Word word, SourceSpan suppression) {
        return RULE.finding(word.span(), "no finding of `" + word.id() + "` is left to ignore here")
                .help(suppression.equals(word.span()) ? "delete it" : "delete it from the comment")
                .build();
    }
}
