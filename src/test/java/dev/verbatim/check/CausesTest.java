package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One problem of a page is one finding. */
class CausesTest {

    private static final String PAGE = """
            # Rooms

            <!-- { "blockType": "ignored" } -->
            ```http
            GET /rooms/{id}
            ```

            <!-- { "blockType": "request", "name": "get_room" } -->
            ```http
            GET https://api.contoso.example/v1.0/rooms/1
            Accept: application/json
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json
            Content-Length: 11

            { "id": 1 }
            ```

            <!-- the end -->
            """;

    private static List<Finding> judged(String page) {
        return JudgedDocs.page(page).findings();
    }

    @Test
    void the_page_itself_is_clean() {
        assertThat(judged(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "\"response\" => \"rseponse\" => block-type-unknown",
                "\"request\", => \"reqest\", => block-type-unknown",
                "{ \"blockType\": \"response\" } => { \"blockType\" \"response\" } => annotation-json",
                "{ \"blockType\": \"request\", \"n => \"blockType\": \"request\", \"n => annotation-json",
                "<!-- { \"blockType\": \"response\" => <-- { \"blockType\": \"response\" => annotation-json",
                "\"response\" } --> => \"response\" } => unclosed-comment",
                "\"blockType\": \"response\" => \"blockType\": \"response\", \"name\": \"get_rom\" => name-unknown",
                "\"blockType\": \"response\" => \"blockType\": \"request\" => http-request-is-response",
                "\"blockType\": \"request\" => \"blockType\": \"response\" => http-request-is-response",
                "\"name\": \"get_room\" => \"nmae\": \"get_room\" => annotation-unknown-key",
                "\"name\": \"get_room\" => \"name\": 5 => annotation-value-type",
                "\"id\": 1 } => \"id\": 1, } => json-tolerated",
                "{ \"id\": 1 } => { \"id\" 1 } => json-syntax",
                "GET https => GTE https => http-request-line",
                "\"blockType\": \"request\" => \"blockTpye\": \"request\" => annotation-unknown-key",
            })
    void tells_one_mistake_once(String right, String wrong, String rule) {
        assertThat(PAGE).contains(right);
        assertThat(judged(PAGE.replace(right, wrong))).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void tells_a_fence_that_never_ends_and_not_what_it_swallows() {
        int last = PAGE.lastIndexOf("```");
        assertThat(judged(PAGE.substring(0, last) + PAGE.substring(last + 4)))
                .extracting(Finding::rule)
                .containsExactly("unclosed-fence");
    }

    @Test
    void tells_a_response_of_two_requests_once() {
        String two = PAGE.replace(
                        "<!-- { \"blockType\": \"response\" } -->",
                        "<!-- { \"blockType\": \"request\", \"name\": \"b\" } -->\n```http\nGET /rooms/2\n```\n"
                                + "<!-- { \"blockType\": \"response\", \"name\": [\"get_room\", \"b\"] } -->")
                .replace("200 OK", "200 Created");
        assertThat(judged(two)).extracting(Finding::rule).containsExactly("reason-phrase");
    }

    @Test
    void a_request_without_a_response_is_told_beside_another_mistake() {
        String page = PAGE + "\n<!-- { \"blockType\": \"request\", \"name\": \"b\" } -->\n```http\nGET /rooms/2\n```\n";
        assertThat(judged(page.replace("\"id\": 1 }", "\"id\": 1, }")))
                .extracting(Finding::rule)
                .containsExactly("json-tolerated", "request-unpaired");
    }

    @Test
    void what_is_turned_off_explains_nothing() {
        assertThat(JudgedDocs.page(PAGE.replace("\"response\"", "\"rseponse\""))
                        .rule("block-type-unknown", "off")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("request-unpaired");
    }
}
