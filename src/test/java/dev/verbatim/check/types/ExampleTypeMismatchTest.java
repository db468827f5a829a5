package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTypeMismatchTest {

    @Test
    void text_for_a_number() {
        assertThat(shown("\"seats\": \"twelve\""))
                .containsExactly("page.md:15:12 `seats` is documented as `Int32`, the example shows `\"twelve\"`");
    }

    @Test
    void a_fraction_for_an_integer_and_one_out_of_range() {
        assertThat(shown("\"seats\": 1.5"))
                .containsExactly("page.md:15:12 `seats` is documented as `Int32`, the example shows `1.5`");
        assertThat(shown("\"seats\": 4294967296")).hasSize(1);
    }

    @Test
    void an_object_for_text_and_a_boolean_as_text() {
        assertThat(shown("\"id\": { }")).hasSize(1);
        assertThat(shown("\"free\": \"true\"")).hasSize(1);
    }

    @Test
    void a_date_for_a_date_time() {
        assertThat(shown("\"built\": \"2026-01-01\""))
                .containsExactly(
                        "page.md:15:12 `built` is documented as a date-time, the example shows `\"2026-01-01\"`");
        assertThat(shown("\"built\": \"2026-01-01T00:00:00Z\"")).isEmpty();
    }

    @Test
    void one_object_for_a_collection() {
        assertThat(shown("\"rooms\": { }"))
                .containsExactly("page.md:15:12 `rooms` is documented as an array, the example shows `{}`");
    }

    @Test
    void what_stands_for_a_value_says_nothing() {
        assertThat(shown("\"built\": \"datetime-value\", \"seats\": \"Int32\"")).isEmpty();
        assertThat(shown("\"built\": \"\", \"seats\": \"{seats}\", \"free\": \"...\""))
                .isEmpty();
    }

    @Test
    void values_inside_of_nested_objects_and_lists() {
        assertThat(shown("\"rooms\": [ { \"seats\": 1 }, { \"seats\": \"2\" } ]"))
                .containsExactly("page.md:15:41 `rooms[1].seats` is documented as `Int32`, the example shows `\"2\"`");
    }

    @Test
    void elements_of_a_collection() {
        String page = TypedPages.response(
                "\"@odata.type\": \"contoso.room\", \"isCollection\": true", "{ \"value\": [ { \"seats\": true } ] }");
        assertThat(told(page))
                .containsExactly("page.md:15:25 `value[0].seats` is documented as `Int32`, the example shows `true`");
    }

    @Test
    void values_of_one_wrong_kind_are_one_problem() {
        assertThat(
                        shown(
                                "\"seats\": \"2\", \"rooms\": [ { \"seats\": \"3\" }, { \"seats\": \"4\" }, { \"seats\": true } ]"))
                .hasSize(2);
    }

    @Test
    void bodies_of_requests_too() {
        assertThat(told(TypedPages.request("\"@odata.type\": \"contoso.room\"", "{ \"seats\": \"12\" }")))
                .containsExactly("page.md:8:12 `seats` is documented as `Int32`, the example shows `\"12\"`");
    }

    @Test
    void an_object_is_judged_by_the_type_it_names_itself() {
        assertThat(shown("\"@odata.type\": \"contoso.other\", \"seats\": \"many\""))
                .isEmpty();
    }

    @Test
    void errors_and_other_types_are_not_judged() {
        String body = "{ \"seats\": \"many\" }";
        assertThat(told(TypedPages.response("\"@odata.type\": \"contoso.desk\"", body)))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"contoso.room\", \"expectError\": true", body)))
                .isEmpty();
    }

    private static List<String> shown(String members) {
        return told(TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ " + members + " }"));
    }

    private static List<String> told(String page) {
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page).told("example-type-mismatch");
    }
}
