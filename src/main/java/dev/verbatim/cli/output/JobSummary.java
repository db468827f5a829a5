package dev.verbatim.cli.output;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.report.Counted;
import dev.verbatim.report.ReportOutput;
import dev.verbatim.report.RunCounts;
import dev.verbatim.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the summary that GitHub shows on a job's page: Markdown, with everything of others escaped. */
public final class JobSummary implements RunListener {

    /** GitHub refuses a summary above 1 MiB as a whole; other steps may have written before. */
    private static final int MOST_BYTES = 900_000;

    private final ReportOutput output;
    private final Style style;
    private final List<Entry> entries = new ArrayList<>();
    private RunInfo info = new RunInfo("run", "", "", "", 0, 0, "", Instant.EPOCH);
    private RunCounts counts = new RunCounts();

    public JobSummary(ReportOutput output, UnaryOperator<String> mask) {
        this.output = output;
        this.style = Style.of(false, mask);
    }

    @Override
    public void started(RunInfo run) {
        info = run;
        counts = new RunCounts();
        entries.clear();
    }

    @Override
    public void finding(Finding finding) {
        counts.add(finding);
        if (finding.severity().atLeast(Severity.WARNING)) {
            entries.add(new Entry.OfFinding(finding));
        }
    }

    @Override
    public void finished(ExampleResult result) {
        counts.add(result);
        if (result.outcome() != Outcome.MATCHES && result.outcome() != Outcome.NOT_SENT) {
            entries.add(new Entry.OfExample(result));
        }
    }

    @Override
    public void ended(RunSummary summary) {
        String markdown = render(summary, MOST_BYTES);
        output.write(out -> out.write(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private String render(RunSummary summary, int limit) {
        StringBuilder out = new StringBuilder();
        Verdict verdict = Verdict.of(info, summary, counts);
        out.append("## Verbatim: ").append(verdict.headline(info, counts)).append("\n\n");
        if (counts.examples() > 0) {
            out.append("| outcome | examples |\n|---|---:|\n");
            for (Outcome outcome : Outcome.values()) {
                out.append("| ").append(outcome.words()).append(" | ");
                out.append(Counted.number(counts.of(outcome))).append(" |\n");
            }
            out.append('\n');
        }
        problems(out, limit);
        return out.toString();
    }

    private void problems(StringBuilder out, int limit) {
        if (entries.isEmpty()) {
            return;
        }
        entries.sort(Entry.BY_PLACE);
        out.append("| where | what |\n|---|---|\n");
        int bytes = bytes(out.toString());
        int shown = 0;
        for (Entry entry : entries) {
            String row = row(entry);
            bytes += bytes(row);
            if (bytes > limit) {
                break;
            }
            out.append(row);
            shown++;
        }
        if (shown < entries.size()) {
            out.append('\n').append(Counted.of(entries.size() - shown, "more problem"));
            out.append(" in the report\n");
        }
    }

    private String row(Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : entry.problems()) {
            lines.add(problem.severity().word() + " " + code(problem.id()) + " " + plain(problem.message()));
        }
        String place = entry.span().file() + ":" + entry.span().startLine();
        return "| " + code(place) + " | " + String.join("<br>", lines) + " |\n";
    }

    private String code(String text) {
        return "<code>" + plain(text) + "</code>";
    }

    /** Text without any meaning in Markdown or HTML: all that could have one is a character reference. */
    private String plain(String text) {
        StringBuilder plain = new StringBuilder();
        style.text(text).codePoints().forEach(c -> {
            boolean harmless = c > 127 || Character.isLetterOrDigit(c) || c == ' ' || c == ',';
            if (harmless) {
                plain.appendCodePoint(c);
            } else {
                plain.append("&#").append(c).append(';');
            }
        });
        return plain.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
