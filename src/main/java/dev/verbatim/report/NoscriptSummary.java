package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;

/** What the HTML report says where scripts are off: the counts, and what needs attention. */
final class NoscriptSummary {

    private static final int MOST_ROWS = 200;

    private final RunRecord heard;
    private final SafeText safe;
    private final StringBuilder html = new StringBuilder();

    private NoscriptSummary(RunRecord heard, SafeText safe) {
        this.heard = heard;
        this.safe = safe;
    }

    static String of(RunRecord heard, Verdict verdict, SafeText safe) {
        NoscriptSummary summary = new NoscriptSummary(heard, safe);
        summary.write(verdict);
        return summary.html.toString();
    }

    private void write(Verdict verdict) {
        html.append("<h1>")
                .append(text(verdict.headline(heard.info(), heard.counts())))
                .append("</h1>\n<ul>\n");
        for (Outcome outcome : Outcome.values()) {
            html.append("<li>").append(outcome.words()).append(": ");
            html.append(Counted.number(heard.counts().of(outcome))).append("</li>\n");
        }
        html.append("</ul>\n<ul>\n");
        heard.results().stream()
                .filter(result -> result.outcome() != Outcome.MATCHES)
                .limit(MOST_ROWS)
                .forEach(this::row);
        if (!heard.notRemoved().isEmpty()) {
            html.append("</ul>\n<p>may be left behind:</p>\n<ul>\n");
            heard.notRemoved().stream()
                    .limit(MOST_ROWS)
                    .forEach(thing -> html.append("<li>").append(text(thing)).append("</li>\n"));
        }
        html.append("</ul>\n<p>With scripts switched on, this page shows every example and what came back.</p>\n");
    }

    private void row(ExampleResult result) {
        html.append("<li>").append(result.outcome().words()).append(": <code>");
        html.append(text(result.example().page() + ":" + result.example().line()))
                .append("</code> ");
        html.append(text(result.example().name()));
        if (result.reason() != null) {
            html.append(" (").append(text(result.reason())).append(')');
        }
        html.append("</li>\n");
    }

    private String text(String untrusted) {
        return HtmlText.of(safe.of(untrusted));
    }
}
