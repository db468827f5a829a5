package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;

/** Reasons in status lines that contradict the code. */
public final class ReasonPhrase implements NamedRule {

    static final ReasonPhrase RULE = new ReasonPhrase();

    private ReasonPhrase() {}

    @Override
    public String id() {
        return "reason-phrase";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A reason; it is mended where it and not the code is surely wrong. */
    public static Finding of(SourceSpan reason, int status, String right, String written, boolean surely) {
        String message = "the status " + status + " means `" + right + "`, not `" + written + "`";
        Finding.Builder finding = RULE.finding(reason, message).help("write `" + right + "`, or mend the code");
        if (surely) {
            finding.fix("write `" + right + "`", new TextEdit(reason, right));
        }
        return finding.build();
    }
}
