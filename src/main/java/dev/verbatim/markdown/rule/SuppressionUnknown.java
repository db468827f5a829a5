package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.Collection;

/** Suppressions that suppress nothing that is known. */
public final class SuppressionUnknown implements NamedRule {

    static final SuppressionUnknown RULE = new SuppressionUnknown();

    private SuppressionUnknown() {}

    @Override
    public String id() {
        return "suppression-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding withoutRule(SourceSpan keyword, String right) {
        return RULE.finding(keyword, "this comment does not say which rule to ignore")
                .help("write `" + right + " rule-id: reason`")
                .build();
    }

    public static Finding misspelt(SourceSpan keyword, String written, String right) {
        return RULE.finding(keyword, "`" + written + "` is not known here")
                .help("write `" + right + "`")
                .fix("write `" + right + "`", new TextEdit(keyword, right))
                .build();
    }

    public static Finding noSuchRule(SourceSpan place, String id, Collection<String> known) {
        return RULE.finding(place, "there is no rule `" + id + "`")
                .help(Suggestion.help(id, known, "`verbatim explain` lists all rules"))
                .build();
    }
}
