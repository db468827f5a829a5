package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {

    private static final String PAGE = """
            # Widgets

            <!-- { "blockType": "request", "name": ["a", "b"] } -->

            ```HTTP
            GET https://api.contoso.example/widgets
            ```

            <!-- {
              "blockType": "response",
              "truncated": true,
              "@odata.type": "contoso.widget",
              "isCollection": true
            } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "value": [ { "id": "é" } ] }
            ```

            <!-- { "blockType": "resource", "@odata.type": "contoso.widget" } -->
            ``` json
            { "id": "String" }
            ```

            <!-- { "blockType": "ignored" } -->

            The end.
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void page() {
        docs = new DocsFolder(folder).with("docs/w.md", PAGE).with("verbatim.yml", "docs: docs\n");
    }

    @Test
    void blocks_are_one_object_a_line_with_all_fields_in_their_order() {
        Ran ran = docs.verbatim("list", "--blocks", "--format", "jsonl");

        String request = sha1("GET https://api.contoso.example/widgets\n");
        String response =
                sha1("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"value\": [ { \"id\": \"é\" } ] }\n");
        String resource = sha1("{ \"id\": \"String\" }\n");
        assertThat(ran.out()).isEqualTo("""
                        {"page":"docs/w.md","line":3,"endLine":3,"fenceLine":5,"fenceEndLine":7,"language":"HTTP","blockType":"request","name":["a","b"],"truncated":null,"type":null,"isCollection":null,"attached":true,"sha1":"%s"}
                        {"page":"docs/w.md","line":9,"endLine":14,"fenceLine":15,"fenceEndLine":20,"language":"http","blockType":"response","name":null,"truncated":true,"type":"contoso.widget","isCollection":true,"attached":true,"sha1":"%s"}
                        {"page":"docs/w.md","line":22,"endLine":22,"fenceLine":23,"fenceEndLine":25,"language":"json","blockType":"resource","name":null,"truncated":null,"type":"contoso.widget","isCollection":null,"attached":true,"sha1":"%s"}
                        {"page":"docs/w.md","line":27,"endLine":27,"fenceLine":null,"fenceEndLine":null,"language":null,"blockType":"ignored","name":null,"truncated":null,"type":null,"isCollection":null,"attached":false,"sha1":null}
                        """.formatted(request, response, resource));
        assertThat(ran.code()).isZero();
    }

    @Test
    void blocks_as_one_list() {
        JsonNode list = json(docs.verbatim("list", "--blocks", "--format", "json"));

        assertThat(list.size()).isEqualTo(4);
        assertThat(list.at("/1/blockType").asText()).isEqualTo("response");
    }

    @Test
    void pages_examples_and_resources_as_one_list() {
        JsonNode list = json(docs.verbatim("list", "--format", "json"));

        assertThat(list.findValuesAsText("kind"))
                .startsWith("page")
                .endsWith("resource")
                .contains("example");
        JsonNode example = list.get(1);
        assertThat(example.path("page").asText()).isEqualTo("docs/w.md");
        assertThat(example.path("line").asInt()).isEqualTo(6);
        assertThat(example.path("method").asText()).isEqualTo("GET");
        assertThat(example.path("url").asText()).isEqualTo("https://api.contoso.example/widgets");
        assertThat(example.at("/statuses/0").asInt()).isEqualTo(200);
        assertThat(example.path("sent").asBoolean()).isTrue();
        assertThat(example.path("reason").isNull()).isTrue();
        assertThat(list.at("/2/type").asText()).isEqualTo("contoso.widget");
    }

    @Test
    void jsonl_has_one_whole_object_a_line() {
        List<String> lines =
                docs.verbatim("list", "--format", "jsonl").out().lines().toList();

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(tree(line).isObject())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void a_page_without_blocks_gives_an_empty_list(String format) {
        docs.with("plain/a.md", "Prose.\n");

        assertThat(docs.verbatim("list", "--blocks", "--format", format, "plain")
                        .out()
                        .strip())
                .isEqualTo(format.equals("json") ? "[]" : "");
    }

    @Test
    void people_read_names_requests_and_counts() {
        assertThat(docs.verbatim("list").out())
                .contains("docs/w.md\n")
                .contains("GET https://api.contoso.example/widgets -> 200")
                .contains("22  resource contoso.widget")
                .endsWith("1 example (1 would be sent) and 1 resource on 1 page\n");
        assertThat(docs.verbatim("list", "--blocks").out())
                .contains("docs/w.md:27  ignored")
                .endsWith("4 blocks on 1 page\n");
    }

    private static JsonNode json(Ran ran) {
        return tree(ran.out());
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
