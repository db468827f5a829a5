package dev.verbatim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How a command ended. */
record Ran(int code, String out, String err, Path folder) {

    /** All that someone saw. */
    String screen() {
        return out + err;
    }

    /** {@code reports/report.json}, read by a parser that knows nothing of Verbatim. */
    JsonNode report() {
        return json(folder.resolve("reports/report.json"));
    }

    static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the report says of an example. */
    JsonNode example(String name) {
        for (JsonNode example : report().path("examples")) {
            if (example.path("name").asText().equals(name)) {
                return example;
            }
        }
        throw new AssertionError("the report has no example `" + name + "`:\n" + report());
    }

    /** The outcome of an example by the report: {@code matches}. */
    String outcome(String name) {
        return example(name).path("outcome").asText();
    }

    /** Kinds of all differences of an example, in the order of the report. */
    List<String> kinds(String name) {
        List<String> kinds = new ArrayList<>();
        example(name).path("differences").forEach(d -> kinds.add(d.path("kind").asText()));
        return kinds;
    }

    /** The root of {@code reports/junit.xml}. */
    Element junit() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("reports/junit.xml").toFile())
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("junit.xml is not XML", e);
        }
    }

    /** A test case of the JUnit report. */
    Element testcase(String name) {
        NodeList cases = junit().getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element testcase = (Element) cases.item(i);
            if (testcase.getAttribute("name").equals(name)) {
                return testcase;
            }
        }
        throw new AssertionError("junit.xml has no case `" + name + "`");
    }
}
