package dev.verbatim.report;

import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One test case.
 *
 * @param type id of what went wrong: of the first difference, the outcome or the rule; empty where nothing did
 * @param message one line that says it all
 * @param text the details, several lines; may be empty
 */
record JunitCase(String name, String page, int line, long millis, Kind kind, String type, String message, String text) {

    /** How JUnit's format calls an end. */
    enum Kind {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    static JunitCase of(ExampleResult result) {
        Outcome outcome = result.outcome();
        List<Drift> drifts = result.drifts();
        String reason = Objects.requireNonNullElse(result.reason(), outcome.words());
        String type = outcome == Outcome.DRIFTED && !drifts.isEmpty()
                ? drifts.get(0).difference().kind().id()
                : outcome.id();
        String message =
                outcome == Outcome.DRIFTED ? Counted.of(drifts.size(), "difference") + " from the page" : reason;
        return new JunitCase(
                result.example().name(),
                result.example().page(),
                result.example().line(),
                result.millis(),
                kind(outcome),
                type,
                message,
                drifts.stream().map(JunitCase::line).collect(Collectors.joining("\n")));
    }

    static JunitCase of(Finding finding) {
        String help = finding.help() == null ? "" : "\nhelp: " + finding.help();
        return new JunitCase(
                finding.rule() + " at line " + finding.span().startLine() + ", column "
                        + finding.span().startColumn(),
                finding.page(),
                finding.span().startLine(),
                0,
                Kind.FAILURE,
                finding.rule(),
                finding.message(),
                finding.span().location() + ": " + finding.severity().word() + "[" + finding.rule() + "]: "
                        + finding.message() + help);
    }

    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case MATCHES -> Kind.PASSED;
            case DRIFTED -> Kind.FAILURE;
            case NOT_SENT -> Kind.SKIPPED;
            case BLOCKED, NO_VERDICT -> Kind.ERROR;
        };
    }

    private static String line(Drift drift) {
        String note = drift.difference().note() == null
                ? ""
                : "\n    " + drift.difference().note();
        return drift.difference().span().location() + ": " + drift.severity().word() + "["
                + drift.difference().kind().id() + "]: " + DifferenceWords.sentence(drift.difference()) + note;
    }
}
