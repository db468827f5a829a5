package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Writes {@code report.json}: everything a run said, for programs. Additions keep the schema's version. */
public final class JsonReport extends RecordingListener {

    /** The usual name of the file. */
    public static final String FILE = "report.json";

    static final String SCHEMA = "verbatim-report/1";

    private final SafeText safe;

    /** Writes to an output, every string through the mask. */
    public JsonReport(ReportOutput output, UnaryOperator<String> mask) {
        super(output);
        safe = new SafeText(mask);
    }

    @Override
    void write(RunRecord heard, RunSummary summary, OutputStream out) throws IOException {
        boolean part = heard.info().shard() != null;
        try (JsonText json = JsonText.indented(out, safe)) {
            json.open().putWord("schema", SCHEMA);
            RunJson.run(json, heard.info());
            RunJson.summary(json, heard, summary);
            json.openList("examples");
            for (ExampleResult result : heard.results()) {
                ExampleJson.write(json.open(), result, heard.info());
                ShardJson.code(json, result, part);
                json.end();
            }
            json.endList().openList("findings");
            for (Finding finding : heard.findings()) {
                FindingJson.write(json.open(), finding);
                json.end();
            }
            json.endList();
            ShardJson.silenced(json, heard, part);
            json.put("notRemoved", heard.notRemoved()).end();
        }
        out.write('\n');
    }
}
