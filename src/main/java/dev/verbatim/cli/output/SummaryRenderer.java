package dev.verbatim.cli.output;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.report.Counted;
import dev.verbatim.report.RunCounts;
import dev.verbatim.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the last lines of a run: what came of it, counted; what proves it; where the report is; the verdict. */
public final class SummaryRenderer {

    private static final int NAME_WIDTH = 12;
    private static final int MOST_REASONS = 5;

    private final RunInfo info;
    private final RunCounts counts;
    private final int width;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private SummaryRenderer(RunInfo info, RunCounts counts, int width, Style style) {
        this.info = info;
        this.counts = counts;
        this.width = width;
        this.style = style;
    }

    /** Several lines, the last one ended too. */
    public static String render(
            RunInfo info, RunSummary summary, RunCounts counts, @Nullable String report, int width, Style style) {
        SummaryRenderer renderer = new SummaryRenderer(info, counts, width, style);
        renderer.counted(summary);
        renderer.proved();
        for (Outcome outcome : List.of(Outcome.NOT_SENT, Outcome.BLOCKED, Outcome.NO_VERDICT)) {
            renderer.reasons(outcome);
        }
        renderer.row("differences", severities(counts::differences));
        renderer.row("findings", severities(counts::findings));
        renderer.row("not counted", renderer.silenced());
        renderer.row("report", report == null ? "" : style.text(report));
        renderer.verdict(summary);
        return renderer.out.toString();
    }

    /** Just the last line. */
    static String verdictOnly(RunInfo info, RunSummary summary, RunCounts counts, Style style) {
        SummaryRenderer renderer = new SummaryRenderer(info, counts, 0, style);
        renderer.verdict(summary);
        return renderer.out.toString();
    }

    private void counted(RunSummary summary) {
        String pages = Counted.of(summary.pages(), "page");
        if (!info.command().equals("run")) {
            out.append(pages).append(" read\n");
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = counts.of(outcome);
            if (count > 0) {
                parts.add(Counted.number(count) + " " + words(outcome, count));
            }
        }
        out.append(Counted.of(counts.examples(), "example")).append(" on ").append(pages);
        out.append(parts.isEmpty() ? "\n" : ": " + String.join(", ", parts) + "\n");
    }

    private static String words(Outcome outcome, int count) {
        return outcome == Outcome.MATCHES && count != 1 ? "match" : outcome.words();
    }

    private void proved() {
        List<String> parts = new ArrayList<>();
        for (Proof.Kind kind : Proof.Kind.values()) {
            int count = counts.provedBy(kind);
            if (count > 0) {
                parts.add(proved(kind, count));
            }
        }
        row("proved by", String.join(", ", parts));
    }

    private static String proved(Proof.Kind kind, int count) {
        return switch (kind) {
            case LIVE -> Counted.of(count, "live answer");
            case RECORDING -> Counted.of(count, "recording");
            case STUBS -> Counted.of(count, "stub") + " of yours";
            case DOCS -> Counted.number(count) + " docs alone (the pages agree with themselves)";
        };
    }

    private void reasons(Outcome outcome) {
        List<Map.Entry<String, Integer>> reasons =
                new ArrayList<>(counts.reasons(outcome).entrySet());
        reasons.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        String name = outcome.words();
        // The line that says "and 1 other" has room for the other one.
        int shown = reasons.size() == MOST_REASONS + 1 ? reasons.size() : Math.min(MOST_REASONS, reasons.size());
        for (Map.Entry<String, Integer> reason : reasons.subList(0, shown)) {
            row(name, Counted.number(reason.getValue()) + ": " + style.text(reason.getKey()));
            name = "";
        }
        if (reasons.size() > shown) {
            row("", "and " + Counted.of(reasons.size() - shown, "other reason"));
        }
    }

    private String silenced() {
        List<String> parts = new ArrayList<>();
        int suppressed = counts.silenced(Silenced.By.PAGE);
        int known = counts.silenced(Silenced.By.BASELINE);
        if (suppressed > 0) {
            parts.add(Counted.number(suppressed) + " suppressed on " + (suppressed == 1 ? "its page" : "their pages"));
        }
        if (known > 0) {
            parts.add(Counted.number(known) + " known from the baseline");
        }
        return String.join(", ", parts);
    }

    private static String severities(java.util.function.ToIntFunction<Severity> count) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = count.applyAsInt(severity);
            if (number > 0) {
                parts.add(
                        severity == Severity.INFO
                                ? Counted.number(number) + " for information"
                                : Counted.of(number, severity.word()));
            }
        }
        return String.join(", ", parts);
    }

    private void row(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        String indent = " ".repeat(NAME_WIDTH + 2);
        List<String> lines = WordWrap.of(text, Math.max(20, width - indent.length()));
        out.append("  ").append(style.quiet(name)).append(" ".repeat(Math.max(1, NAME_WIDTH - name.length())));
        out.append(String.join("\n" + indent, lines)).append('\n');
    }

    private void verdict(RunSummary summary) {
        Verdict verdict = Verdict.of(info, summary, counts);
        String word =
                switch (verdict) {
                    case PASSED -> style.good("passed");
                    case NOTHING_SENT, NOT_RUN -> style.severity(Severity.WARNING, "not checked");
                    case INCOMPLETE -> style.severity(Severity.WARNING, "incomplete");
                    case INTERRUPTED, BROKEN -> style.severity(Severity.ERROR, "stopped");
                    case FAILED -> style.severity(Severity.ERROR, "failed");
                };
        out.append(word).append(" in ").append(Elapsed.of(summary.millis())).append(": ");
        out.append(verdict.headline(info, counts)).append('\n');
    }
}
