package dev.verbatim.model;

/** The finding that stands in the reports of a run that replayed nothing, so that none of them looks green. */
public final class NotRun {

    private static final String RULE = "not-run";

    private NotRun() {}

    /** Says why. */
    public static Finding because(String reason) {
        return Finding.error(RULE, SourceSpan.ofFile("."), reason).build();
    }

    /** Whether a finding is that one. */
    public static boolean is(Finding finding) {
        return finding.rule().equals(RULE);
    }
}
