package dev.verbatim.report;

import dev.verbatim.model.RunInfo;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML as Surefire writes it and Jenkins, GitLab and others read it. */
final class JunitXml {

    private final XMLStreamWriter xml;
    private final XmlText text;
    private final RunInfo info;

    JunitXml(XMLStreamWriter xml, XmlText text, RunInfo info) {
        this.xml = xml;
        this.text = text;
        this.info = info;
    }

    void write(List<JunitSuite> suites, long millis) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "verbatim " + text.line(info.command()));
        counts(suites, millis);
        for (JunitSuite suite : suites) {
            xml.writeCharacters("\n  ");
            suite(suite);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void counts(List<JunitSuite> suites, long millis) throws XMLStreamException {
        int tests = suites.stream().mapToInt(s -> s.cases().size()).sum();
        xml.writeAttribute("tests", Integer.toString(tests));
        count("failures", JunitCase.Kind.FAILURE, suites);
        count("errors", JunitCase.Kind.ERROR, suites);
        count("skipped", JunitCase.Kind.SKIPPED, suites);
        xml.writeAttribute("time", seconds(millis));
    }

    private void count(String name, JunitCase.Kind kind, List<JunitSuite> suites) throws XMLStreamException {
        int count = suites.stream().mapToInt(s -> s.count(kind)).sum();
        xml.writeAttribute(name, Integer.toString(count));
    }

    private void suite(JunitSuite suite) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", text.line(suite.name()));
        counts(List.of(suite), suite.millis());
        xml.writeAttribute("timestamp", info.started().toString());
        xml.writeAttribute("file", text.line(suite.page()));
        properties();
        for (JunitCase testCase : suite.cases()) {
            xml.writeCharacters("\n    ");
            testCase(testCase);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void properties() throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("properties");
        property("target", info.target());
        property("strictness", info.strictness());
        property("version", info.version());
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", text.line(value));
    }

    private void testCase(JunitCase testCase) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", text.line(testCase.name()));
        xml.writeAttribute("classname", className(text.line(testCase.page())));
        xml.writeAttribute("file", text.line(testCase.page()));
        xml.writeAttribute("line", Integer.toString(testCase.line()));
        xml.writeAttribute("time", seconds(testCase.millis()));
        switch (testCase.kind()) {
            case FAILURE -> problem("failure", testCase);
            case ERROR -> problem("error", testCase);
            case SKIPPED -> skipped(testCase);
            case PASSED -> output(testCase);
        }
        xml.writeEndElement();
    }

    private void problem(String element, JunitCase testCase) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", text.line(testCase.message()));
        xml.writeAttribute("type", testCase.type());
        xml.writeCharacters(text.block(testCase.text().isEmpty() ? testCase.message() : testCase.text()));
        xml.writeEndElement();
    }

    private void skipped(JunitCase testCase) throws XMLStreamException {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", text.line(testCase.message()));
    }

    /** The warnings of a match. */
    private void output(JunitCase testCase) throws XMLStreamException {
        if (!testCase.text().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(text.block(testCase.text()));
            xml.writeEndElement();
        }
    }

    /** Jenkins takes what stands before the last dot for a package: folders become packages, pages classes. */
    private static String className(String page) {
        String bare = page.endsWith(".md") ? page.substring(0, page.length() - 3) : page;
        return bare.replace('.', '_').replace('/', '.');
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
