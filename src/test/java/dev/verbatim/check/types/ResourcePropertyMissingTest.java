package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcePropertyMissingTest {

    private static final String TYPE = "\"@odata.type\": \"contoso.room\"";

    @Test
    void properties_that_the_type_lists() {
        assertThat(told(TypedPages.response(TYPE, "{ \"id\": \"1\", \"free\": true }")))
                .containsExactly("page.md:15:1 the example lacks `seats`, `state`, `built`, `rooms` of `contoso.room`");
        assertThat(told(TypedPages.response(TYPE, "{ \"id\": \"1\" }")))
                .containsExactly(
                        "page.md:15:1 the example lacks `seats`, `state`, `free`, `built` and 1 more of `contoso.room`");
    }

    @Test
    void one_property_is_spoken_of_as_one() {
        String body = "{ \"id\": \"1\", \"seats\": 1, \"state\": \"free\", \"free\": true, \"built\": \"\" }";
        assertThat(JudgedDocs.of("room.md", TypedPages.ROOM)
                        .with("page.md", TypedPages.response(TYPE, body))
                        .helped("resource-property-missing"))
                .singleElement()
                .asString()
                .contains("| show it, or say");
    }

    @Test
    void the_first_element_of_a_list() {
        assertThat(told(TypedPages.response(
                        TYPE + ", \"isCollection\": true", "{ \"value\": [ { \"id\": \"1\" }, { \"free\": true } ] }")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("page.md:15:14 ");
    }

    @Test
    void a_truncated_or_abridged_response_may_lack_them() {
        assertThat(told(TypedPages.response(TYPE + ", \"truncated\": true", "{ \"id\": \"1\" }")))
                .isEmpty();
        assertThat(told(TypedPages.response(TYPE, "{ \"id\": \"1\", ... }"))).isEmpty();
    }

    @Test
    void optional_properties_may_be_absent() {
        String optional = ", \"optionalProperties\": [ \"seats\", \"state\", \"free\", \"built\" ]";
        assertThat(told(TypedPages.response(TYPE + optional, "{ \"id\": \"1\", \"rooms\": [] }")))
                .isEmpty();
        assertThat(told(TypedPages.response(TYPE + optional, "{ \"id\": \"1\" }")))
                .hasSize(1);
    }

    @Test
    void another_spelling_is_another_rules_business() {
        String body =
                "{ \"id\": \"1\", \"Seats\": 1, \"state\": \"free\", \"free\": true, \"built\": \"\", \"rooms\": [] }";
        assertThat(told(TypedPages.response(TYPE, body))).isEmpty();
    }

    @Test
    void requests_and_selections_show_what_they_like() {
        assertThat(told(TypedPages.request(TYPE, "{ \"id\": \"1\" }"))).isEmpty();
        assertThat(told(TypedPages.response(TYPE, "{ \"id\": \"1\" }").replace("rooms/1", "rooms/1?$select=id")))
                .isEmpty();
    }

    @Test
    void a_body_that_shows_nothing_of_the_type_is_something_else() {
        assertThat(told(TypedPages.response(TYPE, "{ \"value\": { \"id\": \"1\" } }")))
                .isEmpty();
        assertThat(told(TypedPages.response(TYPE, "{ }"))).isEmpty();
    }

    private static List<String> told(String page) {
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page).told("resource-property-missing");
    }
}
