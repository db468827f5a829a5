package dev.verbatim.check.baseline;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Entries of the baseline that nothing was found of. */
public final class BaselineObsolete implements NamedRule {

    public static final BaselineObsolete RULE = new BaselineObsolete();

    private BaselineObsolete() {}

    @Override
    public String id() {
        return "baseline-obsolete";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    static Finding of(KnownFinding known, String file) {
        SourceSpan place = new SourceSpan(file, known.line(), 1, known.line(), 1);
        return RULE.finding(place, "`" + known.rule() + "` no longer occurs on `" + known.page() + "`")
                .note("it said: " + known.message())
                .help("write the baseline anew with `verbatim baseline`")
                .build();
    }
}
