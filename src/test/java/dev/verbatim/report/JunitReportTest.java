package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

    private final Example other = Samples.example("api-docs/b.md", "list", 7, "GET /v1.0/x", "HTTP/1.1 200 OK");

    @Test
    void counts_add_up_in_the_file_and_in_each_suite() throws Exception {
        Element root = report(
                Samples.driftedParticipant(),
                Samples.matches(other, Proof.Kind.DOCS),
                Samples.failed(named("a"), Outcome.NOT_SENT, "writes are not allowed on this target"),
                Samples.failed(named("b"), Outcome.NO_VERDICT, "connection refused"),
                Samples.failed(named("c"), Outcome.BLOCKED, "step `create` failed"));

        assertThat(counts(root)).containsExactly("5", "1", "2", "1");
        for (Element suite : all(root, "testsuite")) {
            assertThat(counts(suite))
                    .containsExactly(
                            count(suite, "testcase"),
                            count(suite, "failure"),
                            count(suite, "error"),
                            count(suite, "skipped"));
        }
    }

    @Test
    void a_case_names_its_example_page_and_line() throws Exception {
        Element testCase = all(report(Samples.driftedParticipant()), "testcase").get(0);

        assertThat(testCase.getAttribute("name")).isEqualTo("get-participant");
        assertThat(testCase.getAttribute("file")).isEqualTo(Samples.PAGE);
        assertThat(testCase.getAttribute("line")).isEqualTo("52");
        assertThat(testCase.getAttribute("classname")).isEqualTo("api-docs.communications.participant-get");
        assertThat(testCase.getAttribute("time")).isEqualTo("0.128");
    }

    @Test
    void a_failure_lists_every_difference() throws Exception {
        Element failure = all(report(Samples.driftedParticipant()), "failure").get(0);

        assertThat(failure.getAttribute("message")).isEqualTo("3 differences from the page");
        assertThat(failure.getAttribute("type")).isEqualTo("property-missing");
        assertThat(failure.getTextContent().lines())
                .containsExactly(
                        Samples.PAGE + ":67:3: error[property-missing]: $.displayName: this property did not come back"
                                + " (documented string \"Heidi Steen\", returned nothing)",
                        Samples.PAGE + ":68:14: error[type-changed]: $.isMuted: a value of another type came back"
                                + " (documented boolean false, returned string \"no\")",
                        Samples.PAGE + ":69:3: warning[empty-array]: $.tags: an empty list came back, so its elements"
                                + " are unproven (documented array [1 element], returned array [])");
    }

    @Test
    void not_sent_is_skipped_with_its_reason() throws Exception {
        Element skipped = all(report(Samples.failed(other, Outcome.NOT_SENT, "no value for `{call-id}`")), "skipped")
                .get(0);

        assertThat(skipped.getAttribute("message")).isEqualTo("no value for `{call-id}`");
    }

    @Test
    void findings_that_fail_the_run_are_cases_in_suites_of_their_own() throws Exception {
        SourceSpan span = new SourceSpan("api-docs/b.md", 3, 5, 3, 9);
        Element root = report(
                Samples.matches(other, Proof.Kind.DOCS),
                Finding.error("json-syntax", span, "this is no JSON").build(),
                Finding.warning("type-case", span, "`User` is `user` elsewhere").build());

        List<Element> suites = all(root, "testsuite");
        assertThat(suites)
                .extracting(s -> s.getAttribute("name"))
                .containsExactly("api-docs/b.md", "api-docs/b.md (findings)");
        assertThat(counts(suites.get(0))).containsExactly("1", "0", "0", "0");
        assertThat(counts(suites.get(1))).containsExactly("1", "1", "0", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\uFFFE", "\uD800", "]]>", "<&\"'>", "\u0085", "😀", "a\nb"})
    void any_text_gives_legal_xml(String text) throws Exception {
        Example example = Samples.example("p<&\">.md", "n" + text, 1, "GET /" + text, "HTTP/1.1 200 OK");

        Element testCase = all(report(Samples.failed(example, Outcome.NOT_SENT, "r" + text)), "testcase")
                .get(0);

        assertThat(testCase.getAttribute("name")).startsWith("n").hasSizeGreaterThan(1);
        assertThat(testCase.getAttribute("file")).isEqualTo("p<&\">.md");
    }

    @Test
    void every_text_of_a_page_or_a_service_is_masked() {
        MemoryOutput output = new MemoryOutput();

        Samples.play(
                new JunitReport(output, text -> text.replace("Heidi", "***"), Severity.ERROR),
                1,
                Samples.driftedParticipant());

        assertThat(output.text()).contains("***").doesNotContain("Heidi");
    }

    private Element report(Object... heard) throws Exception {
        MemoryOutput output = new MemoryOutput();
        Samples.play(new JunitReport(output, UnaryOperator.identity(), Severity.ERROR), 1, heard);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(output.bytes()))
                .getDocumentElement();
    }

    private Example named(String name) {
        return Samples.example(Samples.PAGE, name, 99, "GET /" + name, "HTTP/1.1 200 OK");
    }

    private static List<String> counts(Element element) {
        return List.of(
                element.getAttribute("tests"),
                element.getAttribute("failures"),
                element.getAttribute("errors"),
                element.getAttribute("skipped"));
    }

    private static String count(Element element, String name) {
        return Integer.toString(element.getElementsByTagName(name).getLength());
    }

    private static List<Element> all(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
