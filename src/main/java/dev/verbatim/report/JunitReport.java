package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code junit.xml} for CI services: a suite for each page with one case for each example. Findings that
 * fail the run become cases too, in suites of their own, so that a red run never has a green report.
 */
public final class JunitReport extends RecordingListener {

    /** The usual name of the file. */
    public static final String FILE = "junit.xml";

    private final SafeText safe;
    private final Severity failOn;

    /** Writes to an output, every string through the mask; findings of at least {@code failOn} are failures. */
    public JunitReport(ReportOutput output, UnaryOperator<String> mask, Severity failOn) {
        super(output);
        this.safe = new SafeText(mask);
        this.failOn = failOn;
    }

    @Override
    void write(RunRecord heard, RunSummary summary, OutputStream out) throws IOException {
        List<JunitSuite> suites = suites(heard);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            JunitXml junit = new JunitXml(xml, new XmlText(safe), heard.info());
            junit.write(suites, summary.millis());
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the XML could not be written", e);
        }
        text.flush();
    }

    private List<JunitSuite> suites(RunRecord heard) {
        Map<String, List<JunitCase>> examples = new TreeMap<>();
        for (ExampleResult result : heard.results()) {
            examples.computeIfAbsent(result.example().page(), page -> new ArrayList<>())
                    .add(JunitCase.of(result));
        }
        Map<String, List<JunitCase>> findings = new TreeMap<>();
        for (Finding finding : heard.findings()) {
            if (finding.severity().atLeast(failOn)) {
                findings.computeIfAbsent(finding.page(), page -> new ArrayList<>())
                        .add(JunitCase.of(finding));
            }
        }
        List<JunitSuite> suites = new ArrayList<>();
        examples.forEach((page, cases) -> suites.add(new JunitSuite(page, page, cases)));
        findings.forEach((page, cases) -> suites.add(new JunitSuite(page + " (findings)", page, cases)));
        return suites;
    }
}
