package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import dev.verbatim.testing.Mended;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits that findings carry mend the page for certain, exactly, and once. */
class CertainFixesTest {

    private static final String REQUEST = "GET https://api.contoso.example/rooms/17";

    private static String mended(String page) {
        return Mended.by(JudgedDocs.page(page).findings(), page);
    }

    private static void mends(String page, String expected) {
        assertThat(mended(page)).isEqualTo(expected);
        assertThat(mended(expected)).isEqualTo(expected);
    }

    private static String annotated(String annotation, String code) {
        return "# Rooms\n\n<!-- " + annotation + " -->\n```http\n" + code + "\n```\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{ \"blockType\": \"request\", \"name\": \"a\", } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ blockType: \"request\", \"name\": \"a\" } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ 'blockType': 'request', 'name': 'a' } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ “blockType”: “request”, \"name\": \"a\" } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ \"blocktype\": \"request\", \"name\": \"a\" } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ \"blockType\": \"Request\", \"name\": \"a\" } ~ { \"blockType\": \"request\", \"name\": \"a\" }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"scope\": \"x\" }"
                        + " ~ { \"blockType\": \"request\", \"name\": \"a\", \"scopes\": \"x\" }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"sampleIds\": [\"17\"] }"
                        + " ~ { \"blockType\": \"request\", \"name\": \"a\", \"sampleKeys\": [\"17\"] }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"sampleKeys\": \"17\" }"
                        + " ~ { \"blockType\": \"request\", \"name\": \"a\", \"sampleKeys\": [\"17\"] }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"opaqueUrl\": \"True\" }"
                        + " ~ { \"blockType\": \"request\", \"name\": \"a\", \"opaqueUrl\": true }",
            })
    void mends_annotations(String wrong, String right) {
        mends(annotated(wrong, REQUEST), annotated(right, REQUEST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{ \"blockType\": \"request\", \"name\": \"a\", \"scope\": \"x\", \"scopes\": \"y\" }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"Tags\": \"x\", \"tags\": \"y\" }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"skopes\": \"x\" }",
                "{ \"blockType\": \"request\", \"name\": \"a\", \"sampleKeys\": \"17, rooms\" }",
            })
    void leaves_alone_what_may_mean_two_things(String annotation) {
        String page = annotated(annotation, REQUEST);
        assertThat(mended(page)).isEqualTo(page);
        assertThat(JudgedDocs.page(page).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "get https://api.contoso.example/rooms ~ GET https://api.contoso.example/rooms",
                "GET HTTP/1.1 https://api.contoso.example/rooms ~ GET https://api.contoso.example/rooms",
                "GET rooms/17 ~ GET /rooms/17",
                "GET api.contoso.example/v1.0/rooms ~ GET https://api.contoso.example/v1.0/rooms",
                "GET v1.0/rooms ~ GET /v1.0/rooms",
                "GET /rooms\\nPrefer : x ~ GET /rooms\\nPrefer: x",
                "GET /rooms\\nContent-Length: 99 ~ GET /rooms",
                "POST /rooms\\nContent-Length: 99\\nContent-Type: application/json\\n\\n{}"
                        + " ~ POST /rooms\\nContent-Type: application/json\\n\\n{}",
                "POST /rooms\\nContent-Type: application/json\\n\\n{ a: 'b', }"
                        + " ~ POST /rooms\\nContent-Type: application/json\\n\\n{ \"a\": \"b\" }",
            })
    void mends_requests(String wrong, String right) {
        String annotation = "{ \"blockType\": \"request\", \"name\": \"a\" }";
        mends(annotated(annotation, wrong.replace("\\n", "\n")), annotated(annotation, right.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 201 OK, HTTP/1.1 201 Created",
        "HTTP/1.1 202 Accpted, HTTP/1.1 202 Accepted",
        "HTTP/1.1 204 OK, HTTP/1.1 204 No Content",
        "HTTP/1.1 200 Created, HTTP/1.1 200 Created",
        "201 Created, HTTP/1.1 201 Created",
    })
    void mends_responses(String wrong, String right) {
        String request = annotated("{ \"blockType\": \"request\", \"name\": \"a\" }", REQUEST);
        mends(
                request + annotated("{ \"blockType\": \"response\" }", wrong),
                request + annotated("{ \"blockType\": \"response\" }", right));
    }

    @Test
    void removes_a_header_inside_of_a_list_with_its_indentation() {
        String before = """
                - step

                  <!-- { "blockType": "request", "name": "a" } -->
                  ```http
                  POST /rooms
                  Content-Length: 99
                  A: b

                  {}
                  ```
                """;
        mends(before, before.replace("  Content-Length: 99\n", ""));
    }

    @Test
    void removes_the_last_header_of_a_block_with_the_line_end_before_it() {
        String before = """
                > <!-- { "blockType": "request", "name": "a" } -->
                > ```http
                > GET /rooms
                > Content-Length: 99
                > ```
                """;
        mends(before, before.replace("> Content-Length: 99\n", ""));
    }

    @Test
    void mends_the_version_of_a_url_and_of_what_it_answers() {
        String page = annotated(
                        "{ \"blockType\": \"request\", \"name\": \"a\" }", "GET https://api.contoso.example/v1.0/a")
                + annotated(
                        "{ \"blockType\": \"response\" }",
                        "HTTP/1.1 200 OK\n\n"
                                + "{ \"@odata.context\": \"https://api.contoso.example/beta/$metadata#a\" }")
                + annotated(
                        "{ \"blockType\": \"request\", \"name\": \"b\" }", "GET https://api.contoso.example/beta/b");
        List<Finding> found = JudgedDocs.of("v1.0/page.md", page).findings();
        assertThat(Mended.by(found, page)).isEqualTo(page.replace("/beta/", "/v1.0/"));
    }
}
