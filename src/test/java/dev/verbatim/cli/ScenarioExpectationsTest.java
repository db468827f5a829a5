package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenarios expect of an answer is compared as JSON, and told so that people see what differs. */
@Timeout(60)
class ScenarioExpectationsTest {

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'$.part': {'b': [1.0, {'c': null}], 'a': 1}",
                "'$.list': [['x', 2e0]]",
                "'$.size': '17'",
                "'$.text': ['18', '17']"
            })
    void values_that_mean_the_same_are_as_expected(String expected) {
        assertThat(run(expected).outcome("get-widget")).isEqualTo("matches");
    }

    @Test
    void parts_that_differ_are_not() {
        Ran ran = run("'$.part': {'a': 1, 'b': [1]}, '$.list': [['x', 3]]");

        assertThat(ran.example("get-widget").path("differences")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"$.text, 17, 17, \"17\"", "$.none, 'null', \"null\", null"})
    void values_that_look_alike_are_told_apart(String place, String value, String documented, String returned) {
        Ran ran = run("'" + place + "': " + value);

        assertThat(ran.example("get-widget").at("/differences/0/documented").asText())
                .isEqualTo(documented);
        assertThat(ran.example("get-widget").at("/differences/0/returned").asText())
                .isEqualTo(returned);
    }

    private Ran run(String expected) {
        String answer = "{ 'id': '1', 'part': { 'a': 1, 'b': [1, { 'c': null }] }, 'list': ['x', 2],"
                + " 'size': 17, 'text': '17', 'none': null }";
        server.json("/widgets/1", answer.replace('\'', '"'));
        String page = Pages.example(
                "get-widget",
                "GET https://api.contoso.example/widgets/1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\" }");
        String scenario = "{ 'scenarios': [ { 'method': 'get-widget', 'expectations': { " + expected + " } } ] }";
        return new DocsFolder(folder)
                .with("docs/w.md", page)
                .with("s.json", scenario.replace('\'', '"'))
                .with("verbatim.yml", "docs: docs\nscenarios: [s.json]\nrules:\n  property-undocumented: off\n")
                .verbatim("run", "--target", server.url());
    }
}
