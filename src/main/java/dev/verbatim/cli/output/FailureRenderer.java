package dev.verbatim.cli.output;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.Counted;
import dev.verbatim.report.DifferenceWords;
import dev.verbatim.report.Reproduce;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Draws one example that is not as documented: every difference at its line of the page, in one piece. */
public final class FailureRenderer {

    /** More marks than this hide what they show; the report has them all. */
    private static final int MOST_MARKS = 12;

    private final RunInfo info;

    public FailureRenderer(RunInfo info) {
        this.info = info;
    }

    /** Several lines, the last one ended too. */
    public String render(ExampleResult result, PageExcerpt page, int width, Style style) {
        List<DifferenceGroup> groups = DifferenceGroup.of(result.drifts());
        List<DifferenceGroup> shown = groups.subList(0, Math.min(MOST_MARKS, groups.size()));
        List<Mark> marks = shown.isEmpty() ? List.of(reason(result, style)) : marks(shown, style);
        SourceSpan place = groups.isEmpty()
                ? marks.get(0).span()
                : worst(groups).first().difference().span();
        StringBuilder out = new StringBuilder(headline(result, style));
        out.append(SnippetRenderer.render(place, marks, page, width, style));
        for (String[] line : foot(result, groups, groups.size() - shown.size())) {
            out.append(SnippetRenderer.foot(marks, line[0], style.text(line[1]), width, style));
        }
        if (result.outcome() != Outcome.NOT_SENT) {
            String command = style.text(Reproduce.command(result, info));
            out.append(SnippetRenderer.command(marks, "reproduce", command, style));
        }
        return out.toString();
    }

    private static String headline(ExampleResult result, Style style) {
        Severity severity = severity(result);
        String name = "`" + result.example().name() + "`";
        String differences = Counted.of(result.drifts().size(), "difference");
        String text =
                switch (result.outcome()) {
                    case DRIFTED -> name + " drifted: " + differences + " from the page";
                    case MATCHES -> name + " matches, with " + differences + " to look at";
                    case NOT_SENT -> name + " was not sent";
                    case BLOCKED -> name + " is blocked";
                    case NO_VERDICT -> name + " has no verdict";
                };
        return style.severity(severity, severity.word()) + style.strong(": " + style.text(text)) + "\n";
    }

    private static Severity severity(ExampleResult result) {
        return switch (result.outcome()) {
            case DRIFTED, BLOCKED, NO_VERDICT -> Severity.ERROR;
            case MATCHES ->
                result.drifts().stream()
                        .map(Drift::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.INFO);
            case NOT_SENT -> Severity.INFO;
        };
    }

    private static Mark reason(ExampleResult result, Style style) {
        SourceSpan code = result.example().request().code().span();
        SourceSpan line = new SourceSpan(code.file(), code.startLine(), code.startColumn(), code.startLine() + 1, 1);
        SourceSpan span = code.endLine() > code.startLine() ? line : code;
        String reason =
                Objects.requireNonNullElse(result.reason(), result.outcome().words());
        return new Mark(span, severity(result), true, List.of(style.text(reason)));
    }

    private static List<Mark> marks(List<DifferenceGroup> groups, Style style) {
        List<Mark> marks = new ArrayList<>();
        for (DifferenceGroup group : groups) {
            Difference difference = group.first().difference();
            Severity severity = group.first().severity();
            String weight = severity == Severity.ERROR ? "" : severity.word() + ": ";
            List<String> label = new ArrayList<>();
            label.add(weight + style.text(group.where()) + DifferenceWords.what(difference) + " ["
                    + difference.kind().id() + "]");
            String documented = style.text(DifferenceWords.documented(difference));
            String returned = style.text(DifferenceWords.returned(difference));
            if (!documented.equals(returned)) {
                label.add("documented: " + documented);
                String other = DifferenceWords.otherSide(difference.kind()) + ":";
                label.add(other + " ".repeat("documented: ".length() - other.length()) + returned);
            }
            if (difference.note() != null) {
                label.add("note:       " + style.text(difference.note()));
            }
            marks.add(new Mark(difference.span(), severity, true, label));
        }
        return marks;
    }

    private static DifferenceGroup worst(List<DifferenceGroup> groups) {
        DifferenceGroup worst = groups.get(0);
        for (DifferenceGroup group : groups) {
            if (group.first().severity().compareTo(worst.first().severity()) < 0) {
                worst = group;
            }
        }
        return worst;
    }

    private static List<String[]> foot(ExampleResult result, List<DifferenceGroup> groups, int hidden) {
        List<String[]> lines = new ArrayList<>();
        if (hidden > 0) {
            lines.add(new String[] {"more", Counted.of(hidden, "place") + " not shown here; the report has them all"});
        }
        answeredBy(result.proof(), lines);
        Exchanged exchanged = result.exchanged();
        if (exchanged != null && exchanged.attempts() > 1) {
            String waits = exchanged.waits().isEmpty() ? "" : "; " + String.join("; ", exchanged.waits());
            lines.add(new String[] {"sent", Counted.of(exchanged.attempts(), "time") + waits});
        }
        if (!groups.isEmpty()) {
            lines.add(new String[] {
                "help", DifferenceWords.help(worst(groups).first().difference().kind())
            });
        }
        return lines;
    }

    private static void answeredBy(@org.jspecify.annotations.Nullable Proof proof, List<String[]> lines) {
        if (proof == null || proof.kind() == Proof.Kind.LIVE) {
            return;
        }
        String date = proof.date() == null ? "" : " of " + proof.date();
        String words =
                switch (proof.kind()) {
                    case RECORDING ->
                        "the recording" + date + (proof.of() == null ? "" : ", which is of `" + proof.of() + "`");
                    case STUBS -> "your WireMock mappings";
                    default -> "a stub made from the page itself";
                };
        lines.add(new String[] {"answered by", words});
    }
}
