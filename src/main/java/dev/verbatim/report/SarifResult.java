package dev.verbatim.report;

import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Fingerprints;
import dev.verbatim.model.Fix;
import dev.verbatim.model.RelatedSpan;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding or a difference as SARIF has it.
 *
 * @param silenced what silences it, or null where it counts
 */
record SarifResult(
        String rule,
        Severity severity,
        String message,
        SourceSpan span,
        List<RelatedSpan> related,
        @Nullable Fix fix,
        String fingerprint,
        @Nullable Silenced silenced) {

    /** More of them no reader takes: the limit of GitHub's code scanning. */
    static final int MOST = 25_000;

    private static final Comparator<SarifResult> BY_PLACE = Comparator.comparing(SarifResult::span)
            .thenComparing(SarifResult::rule)
            .thenComparing(SarifResult::fingerprint);
    private static final Comparator<SarifResult> BY_WEIGHT = Comparator.comparing(
                    (SarifResult result) -> result.silenced() != null)
            .thenComparing(SarifResult::severity)
            .thenComparing(BY_PLACE);

    /** What a run said, by place. */
    static List<SarifResult> of(RunRecord heard) {
        Fingerprints fingerprints = new Fingerprints();
        List<SarifResult> results = new ArrayList<>();
        heard.findings().stream()
                .filter(finding -> !SarifReport.isAboutTheRun(finding))
                .forEach(finding -> results.add(of(finding, fingerprints, null)));
        // As where the baseline was written: it knows nothing of what the pages suppress.
        for (Silenced.By by : new Silenced.By[] {Silenced.By.BASELINE, Silenced.By.PAGE}) {
            heard.silenced().stream()
                    .filter(silenced -> silenced.by() == by)
                    .forEach(silenced -> results.add(of(silenced.finding(), fingerprints, silenced)));
        }
        for (ExampleResult result : heard.results()) {
            result.drifts().forEach(drift -> results.add(of(result, drift, fingerprints)));
        }
        results.sort(BY_PLACE);
        return results;
    }

    /** As many as can be shown, the weightiest, by place. */
    static List<SarifResult> shown(List<SarifResult> results) {
        return results.size() <= MOST
                ? results
                : results.stream()
                        .sorted(BY_WEIGHT)
                        .limit(MOST)
                        .sorted(BY_PLACE)
                        .toList();
    }

    private static SarifResult of(Finding finding, Fingerprints fingerprints, @Nullable Silenced silenced) {
        StringBuilder message = new StringBuilder(finding.message());
        if (!finding.label().isEmpty()) {
            message.append(" (").append(finding.label()).append(')');
        }
        finding.notes().forEach(note -> message.append("\nnote: ").append(note));
        if (finding.help() != null) {
            message.append("\nhelp: ").append(finding.help());
        }
        return new SarifResult(
                finding.rule(),
                finding.severity(),
                message.toString(),
                finding.span(),
                finding.related(),
                finding.fix(),
                fingerprints.of(finding),
                silenced);
    }

    private static SarifResult of(ExampleResult result, Drift drift, Fingerprints fingerprints) {
        String id = drift.difference().kind().id();
        String name = "`" + result.example().name() + "`";
        SourceSpan span = drift.difference().span();
        // What came back differs from run to run; where it differs does not.
        String identity = name + ' ' + drift.difference().where();
        return new SarifResult(
                id,
                drift.severity(),
                name + ": " + DifferenceWords.sentence(drift.difference()),
                span,
                List.of(),
                null,
                fingerprints.of(span.file(), id, identity),
                null);
    }
}
