package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences that a page says do not count: they are counted as such, and nothing fails for them. */
class SuppressedDifferencesTest {

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder).with("verbatim.yml", "docs: docs\n");
        page("");
        server.json("/calls", "{ \"id\": 4, \"state\": 5 }");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void they_are_counted_and_do_not_fail_a_run() {
        Ran ran = run();

        assertThat(ran.code()).isZero();
        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.out()).containsPattern("not counted +2 suppressed on their pages");
        assertThat(ran.report().at("/summary/silenced/page").asInt()).isEqualTo(2);
        assertThat(ran.report().at("/summary/differences/error").asInt()).isZero();
    }

    @Test
    void the_sarif_file_holds_them_as_suppressed() {
        run();

        List<JsonNode> suppressed = suppressed();
        assertThat(suppressed).hasSize(2);
        assertThat(suppressed).allSatisfy(result -> {
            assertThat(result.path("ruleId").asText()).isEqualTo("type-changed");
            assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
            assertThat(result.at("/suppressions/0/justification").asText()).isEqualTo("numbers until May");
        });
        assertThat(suppressed.get(0).at("/message/text").asText())
                .isEqualTo("the answer is not as documented at `$.id`\n"
                        + "note: documented string of digits \"1\", returned integer 4");
    }

    @Test
    void what_else_differs_fails_as_ever() {
        server.json("/calls", "{ \"id\": 4, \"State\": \"held\" }");

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.kinds("get-call")).containsExactly("property-case");
        assertThat(suppressed()).hasSize(1);
    }

    @Test
    void only_those_beside_the_closest_of_several_responses_count() {
        page("""
                <!-- { "blockType": "response", "name": "get-call" } -->
                ```http
                HTTP/1.1 404 Not Found
                Content-Type: application/json

                {
                  "id": {},
                  "state": {}
                }
                ```
                """);

        assertThat(run().report().at("/summary/silenced/page").asInt()).isEqualTo(2);
    }

    @Test
    void none_is_counted_where_there_is_none() {
        server.json("/calls", "{ \"id\": \"4\", \"state\": \"left\" }");

        Ran ran = run();

        assertThat(ran.report().at("/summary/silenced/page").asInt()).isZero();
        assertThat(ran.out()).doesNotContain("not counted");
        assertThat(suppressed()).isEmpty();
    }

    @Test
    void what_is_secret_by_its_name_is_not_told_of_them() {
        docs.with(
                "docs/call.md",
                "<!-- verbatim-ignore type-changed: numbers until May -->\n"
                        + Pages.example(
                                "get-call",
                                "GET https://api.contoso.example/calls",
                                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                                        + "{\n  \"clientSecret\": \"abc\"\n}"));
        server.json("/calls", "{ \"clientSecret\": 9075462 }");

        Ran ran = run();

        assertThat(ran.report().at("/summary/silenced/page").asInt()).isEqualTo(1);
        assertThat(suppressed().get(0).toString()).contains("clientSecret").doesNotContain("9075462");
    }

    @Test
    void they_survive_a_merge_of_shards() {
        docs.verbatim("run", "--target", server.url(), "--shard", "1/1", "--reports", "shards/1");

        Ran ran = docs.verbatim("merge", "shards");

        assertThat(ran.report().at("/summary/silenced/page").asInt()).isEqualTo(2);
        assertThat(suppressed()).hasSize(2);
    }

    private Ran run() {
        return docs.verbatim("run", "--target", server.url());
    }

    private List<JsonNode> suppressed() {
        List<JsonNode> results = new ArrayList<>();
        Ran.json(folder.resolve("reports/verbatim.sarif")).at("/runs/0/results").forEach(result -> {
            if (!result.path("suppressions").isEmpty()) {
                results.add(result);
            }
        });
        return results;
    }

    private void page(String more) {
        docs.with(
                "docs/call.md",
                "<!-- verbatim-ignore type-changed: numbers until May -->\n"
                        + Pages.example(
                                "get-call",
                                "GET https://api.contoso.example/calls",
                                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                                        + "{\n  \"id\": \"1\",\n  \"state\": \"held\"\n}")
                        + more);
    }
}
