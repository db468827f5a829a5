package dev.verbatim.report;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import java.util.Locale;

/** What a whole run says, in one word and one headline. */
public enum Verdict {
    PASSED,
    FAILED,
    /** Nothing failed, but nothing was sent either: that proves nothing. */
    NOTHING_SENT,
    /** The environment prevented a verdict on some examples. */
    INCOMPLETE,
    /** A wrong option or configuration, no pages, or nothing selected. */
    NOT_RUN,
    INTERRUPTED,
    /** Verbatim itself went wrong. */
    BROKEN;

    private static final String NO_PAGE = "no page has changed, so there is nothing to do";

    /** The id in reports: {@code nothing-sent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Verdict of(RunInfo info, RunSummary summary, RunCounts counts) {
        return switch (summary.exitCode()) {
            case 0 -> counts.answered() > 0 || !sends(info) ? PASSED : NOTHING_SENT;
            case 1 -> FAILED;
            case 2 -> NOT_RUN;
            case 3 -> INCOMPLETE;
            case 130 -> INTERRUPTED;
            default -> BROKEN;
        };
    }

    /** The headline that goes with it; lower-case start, no full stop. */
    public String headline(RunInfo info, RunCounts counts) {
        return switch (this) {
            case PASSED -> sends(info) ? matched(counts) : checked(info, counts);
            case FAILED -> failed(info, counts);
            case NOTHING_SENT -> nothing(info);
            case INCOMPLETE -> incomplete(counts);
            case NOT_RUN -> "nothing was checked";
            case INTERRUPTED -> "interrupted after " + Counted.of(counts.answered(), "answer");
            case BROKEN -> "stopped by a fault in Verbatim";
        };
    }

    /** Whether a command sends requests at all. */
    static boolean sends(RunInfo info) {
        return info.command().equals("run");
    }

    private static String matched(RunCounts counts) {
        int matches = counts.of(Outcome.MATCHES);
        if (matches == counts.examples()) {
            return matches == 1 ? "the example matches" : "all " + Counted.of(matches, "example") + " match";
        }
        return part(matches, counts) + (matches == 1 ? " matches, " : " match, ")
                + Counted.number(counts.examples() - matches) + " not sent";
    }

    private static String checked(RunInfo info, RunCounts counts) {
        if (info.pages() == 0) {
            return NO_PAGE;
        }
        int warnings = counts.findings(Severity.WARNING);
        String pages = Counted.of(info.pages(), "page");
        return warnings == 0
                ? "nothing to mend on " + pages
                : "no errors on " + pages + ", " + Counted.of(warnings, "warning");
    }

    private static String failed(RunInfo info, RunCounts counts) {
        int drifted = counts.of(Outcome.DRIFTED);
        if (drifted > 0) {
            return part(drifted, counts) + " drifted";
        }
        int blocked = counts.of(Outcome.BLOCKED);
        if (blocked > 0) {
            return part(blocked, counts) + (blocked == 1 ? " is blocked" : " are blocked");
        }
        for (Severity severity : Severity.values()) {
            if (counts.findings(severity) > 0) {
                return told(counts.findings(severity), severity)
                        + (info.pages() == 1 ? " on the page" : " on the pages");
            }
        }
        for (Severity severity : Severity.values()) {
            if (counts.differences(severity) > 0) {
                return told(counts.differences(severity), severity) + " about what came back";
            }
        }
        return "not as it should be";
    }

    private static String told(int count, Severity severity) {
        return severity == Severity.INFO
                ? Counted.of(count, "remark") + " for information"
                : Counted.of(count, severity.word());
    }

    private static String incomplete(RunCounts counts) {
        int open = counts.of(Outcome.NO_VERDICT) + counts.of(Outcome.BLOCKED);
        return open == 0 ? "no verdict could be reached" : "no verdict on " + part(open, counts);
    }

    private static String nothing(RunInfo info) {
        if (info.shard() != null && info.isEmptyShard()) {
            return "no example falls to " + info.shard().words();
        }
        return info.pages() == 0 ? NO_PAGE : "nothing was sent, so nothing is proved";
    }

    private static String part(int some, RunCounts counts) {
        return Counted.number(some) + " of " + Counted.of(counts.examples(), "example");
    }
}
