package dev.verbatim.cli.output;

import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.DifferenceWords;
import java.util.List;
import java.util.Objects;

/** A finding, a difference or an example without a verdict, as one line says it. */
record Problem(SourceSpan span, Severity severity, String id, String message) {

    static Problem of(Finding finding) {
        return new Problem(finding.span(), finding.severity(), finding.rule(), finding.message());
    }

    static List<Problem> of(ExampleResult result) {
        String name = "`" + result.example().name() + "`";
        Outcome outcome = result.outcome();
        if (outcome == Outcome.BLOCKED || outcome == Outcome.NO_VERDICT) {
            String reason = Objects.requireNonNullElse(result.reason(), outcome.words());
            SourceSpan span = result.example().request().code().span();
            return List.of(new Problem(span, Severity.ERROR, outcome.id(), name + ": " + reason));
        }
        return result.drifts().stream().map(drift -> of(name, drift)).toList();
    }

    private static Problem of(String name, Drift drift) {
        return new Problem(
                drift.difference().span(),
                drift.severity(),
                drift.difference().kind().id(),
                name + ": " + DifferenceWords.sentence(drift.difference()));
    }

    /** {@code page:line:column: severity[rule]: message}. */
    String concise(Style style) {
        return style.text(span.location()) + ": " + style.severity(severity, severity.word() + "[" + id + "]") + ": "
                + style.text(message) + "\n";
    }
}
