package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTypeSentenceTest {

    private static String resource(String name, String properties, String more) {
        return "# " + name + "\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso." + name + "\"" + more
                + " } -->\n```json\n{ " + properties + " }\n```\n";
    }

    private static List<String> told(String sentence, String type) {
        return told(sentence, type, "");
    }

    private static List<String> told(String sentence, String type, String query) {
        ExchangePage page = ExchangePage.bare()
                .with("## Response\n\n" + sentence + "\n\n## Example\n")
                .request("GET https://api.contoso.example/rooms/17" + query)
                .with("<!-- { \"blockType\": \"response\", \"@odata.type\": \"" + type
                        + "\" } -->\n```http\nHTTP/1.1 200 OK\n\n{ \"id\": \"17\" }\n```\n");
        return JudgedDocs.of("api/page.md", page.text())
                .with("resources/room.md", resource("room", "\"seats\": 1", ""))
                .with("resources/booking.md", resource("booking", "\"guest\": \"String\"", ""))
                .with("resources/hall.md", resource("hall", "\"seats\": 1, \"stage\": true", ""))
                .with("resources/office.md", resource("office", "\"desk\": 1", ", \"baseType\": \"contoso.room\""))
                .with("resources/diningroom.md", resource("diningRoom", "\"tables\": 1", ""))
                .with("resources/conferenceroom.md", resource("conferenceRoom", "\"screens\": 1", ""))
                .told("response-type-sentence");
    }

    @Test
    void finds_another_type() {
        assertThat(told("Returns a [room](../resources/room.md).", "contoso.booking"))
                .singleElement()
                .asString()
                .endsWith("this response is annotated as `contoso.booking`, but the page says that it returns `room`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contoso.room", "Collection(contoso.room)", "contoso.hall", "contoso.office", "contoso.tent"})
    void knows_the_type_its_kinds_and_what_no_page_documents(String type) {
        assertThat(told("Returns a [room](../resources/room.md).", type)).isEmpty();
    }

    @Test
    void is_silent_where_the_request_expands_what_is_returned() {
        assertThat(told("Returns a [room](../resources/room.md).", "contoso.booking", "?$top=1&$expand=room"))
                .isEmpty();
        assertThat(told("Returns a [room](../resources/room.md).", "contoso.booking", "?$top=1"))
                .hasSize(1);
    }

    @Test
    void takes_a_common_last_word_for_a_kind() {
        assertThat(told("Returns a [dining room](../resources/diningroom.md).", "contoso.conferenceRoom"))
                .isEmpty();
    }

    @Test
    void is_silent_where_the_section_links_to_several_types() {
        assertThat(told("A [room](../resources/room.md) of a [hall](../resources/hall.md).", "contoso.booking"))
                .isEmpty();
    }
}
