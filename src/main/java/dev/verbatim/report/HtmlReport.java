package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Writes {@code index.html}: one page for people, which needs no server and asks nothing of the network. */
public final class HtmlReport extends RecordingListener {

    /** The usual name of the file. */
    public static final String FILE = "index.html";

    private final SafeText safe;

    /** Writes to an output, every string through the mask. */
    public HtmlReport(ReportOutput output, UnaryOperator<String> mask) {
        super(output);
        safe = new SafeText(mask);
    }

    @Override
    void write(RunRecord heard, RunSummary summary, OutputStream out) throws IOException {
        Verdict verdict = heard.verdict(summary);
        HtmlTemplate template = HtmlTemplate.filled(
                HtmlText.of(safe.of(verdict.headline(heard.info(), heard.counts()))),
                NoscriptSummary.of(heard, verdict, safe));
        out.write(template.before());
        try (JsonText json = JsonText.insideHtml(out, safe)) {
            json.open();
            RunJson.run(json, heard.info());
            RunJson.summary(json, heard, summary);
            json.openList("examples");
            for (ExampleResult result : heard.results()) {
                ExampleJson.write(json.open(), result, heard.info());
                Exchanged exchanged = result.exchanged();
                json.put(
                        "curl",
                        exchanged == null
                                ? null
                                : CurlCommand.of(exchanged, heard.info().targetUrl()));
                CodeJson.write(json, result);
                json.end();
            }
            json.endList().openList("findings");
            for (Finding finding : heard.findings()) {
                FindingJson.write(json.open(), finding);
                json.end();
            }
            json.endList().put("notRemoved", heard.notRemoved()).end();
        }
        out.write(template.after());
    }
}
