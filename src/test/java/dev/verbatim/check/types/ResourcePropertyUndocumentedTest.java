package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcePropertyUndocumentedTest {

    private static final String TYPE = "\"@odata.type\": \"contoso.room\"";

    @Test
    void a_property_that_the_type_does_not_list() {
        assertThat(told(TypedPages.ROOM, TypedPages.response(TYPE, "{ \"chairs\": 1 }")))
                .containsExactly("page.md:15:3 `contoso.room` lists no property `chairs`");
    }

    @Test
    void one_that_it_spells_otherwise() {
        assertThat(helped(TypedPages.ROOM, TypedPages.response(TYPE, "{ \"Seats\": 1 }")))
                .containsExactly("page.md:15:3 `contoso.room` lists no property `Seats` | did you mean `seats`?");
    }

    @Test
    void the_same_property_in_several_examples_is_one_problem() {
        String page = TypedPages.response(TYPE, "{ \"chairs\": 1 }");
        assertThat(JudgedDocs.of("room.md", TypedPages.ROOM)
                        .with("page.md", page + page + page)
                        .findings("resource-property-undocumented"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.notes())
                        .containsExactly("2 further places do so too, the first of them on line 31"));
    }

    @Test
    void one_that_is_misspelt() {
        assertThat(helped(TypedPages.ROOM, TypedPages.response(TYPE, "{ \"saets\": 1 }")))
                .containsExactly("page.md:15:3 `contoso.room` lists no property `saets` | did you mean `seats`?");
    }

    @Test
    void what_the_object_shows_already_was_not_meant_by_another_name() {
        assertThat(told(TypedPages.ROOM, TypedPages.response(TYPE, "{ \"seats\": 2, \"saets\": 1 }")))
                .containsExactly("page.md:15:15 `contoso.room` lists no property `saets`");
    }

    @Test
    void bodies_of_requests_too() {
        assertThat(told(TypedPages.ROOM, TypedPages.request(TYPE, "{ \"chairs\": 1 }")))
                .hasSize(1);
    }

    @Test
    void control_information_need_not_be_listed() {
        assertThat(told(
                        TypedPages.ROOM,
                        TypedPages.response(TYPE, "{ \"@odata.etag\": \"1\", \"rooms@odata.count\": 1 }")))
                .isEmpty();
    }

    @Test
    void elements_are_told_once() {
        String body = "{ \"rooms\": [ { \"a b\": 1 }, { \"a b\": 2 } ] }";
        assertThat(told(TypedPages.ROOM, TypedPages.response(TYPE, body)))
                .containsExactly("page.md:15:16 `contoso.room` lists no property `a b`");
    }

    @Test
    void an_open_type_may_have_more() {
        String open = TypedPages.ROOM.replace("\"keyProperty\"", "\"openType\": true, \"keyProperty\"");
        assertThat(told(open, TypedPages.response(TYPE, "{ \"chairs\": 1 }"))).isEmpty();
    }

    @Test
    void a_type_that_the_text_calls_open_may_have_more() {
        String open = TypedPages.ROOM.replace("## Properties", "This is an *open type* by intention.\n\n## Properties");
        assertThat(told(open, TypedPages.response(TYPE, "{ \"chairs\": 1 }"))).isEmpty();
    }

    @Test
    void a_type_that_lists_nothing_tells_nothing() {
        String empty =
                TypedPages.resource("{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\" }", "{ }", "");
        assertThat(told(empty, TypedPages.response(TYPE, "{ \"chairs\": 1 }"))).isEmpty();
    }

    @Test
    void the_key_is_documented_by_the_annotation() {
        String keyed = TypedPages.ROOM.replace("\"keyProperty\": \"id\"", "\"keyProperty\": \"number\"");
        assertThat(told(keyed, TypedPages.response(TYPE, "{ \"number\": 1 }"))).isEmpty();
    }

    @Test
    void a_base_type_may_list_it() {
        String special = TypedPages.ROOM.replace("## Properties", "Inherits from [place](place.md).\n\n## Properties");
        String place = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.place\" }", "{ \"chairs\": 1 }", "");
        assertThat(JudgedDocs.of("room.md", special)
                        .with("place.md", place)
                        .with("page.md", TypedPages.response(TYPE, "{ \"chairs\": 1, \"desks\": 1 }"))
                        .told("resource-property-undocumented"))
                .containsExactly("page.md:15:16 `contoso.room` lists no property `desks`");
    }

    @Test
    void a_base_type_that_no_page_documents_may_list_anything() {
        String special = TypedPages.ROOM.replace("\"keyProperty\"", "\"baseType\": \"contoso.lost\", \"keyProperty\"");
        assertThat(told(special, TypedPages.response(TYPE, "{ \"chairs\": 1 }")))
                .isEmpty();
    }

    private static List<String> told(String resource, String page) {
        return JudgedDocs.of("room.md", resource).with("page.md", page).told("resource-property-undocumented");
    }

    private static List<String> helped(String resource, String page) {
        return JudgedDocs.of("room.md", resource).with("page.md", page).helped("resource-property-undocumented");
    }

    @Test
    void a_slip_of_what_an_open_type_lists() {
        String open = TypedPages.ROOM.replace("\"keyProperty\"", "\"openType\": true, \"keyProperty\"");
        assertThat(helped(
                        open,
                        TypedPages.response(
                                TYPE, "{ \"saets\": 1, \"chairs\": 2, \"Built\": \"2020-01-01T00:00:00Z\" }")))
                .containsExactly(
                        "page.md:15:3 `contoso.room` lists no property `saets` | did you mean `seats`?",
                        "page.md:15:28 `contoso.room` lists no property `Built` | did you mean `built`?");
        assertThat(helped(open, TypedPages.response(TYPE, "{ \"saets\": 1, \"seats\": 2 }")))
                .isEmpty();
    }

    @Test
    void many_properties_of_one_place_are_one_problem_and_a_slip_is_another() {
        String body = "{ \"a\": 1, \"b\": 2, \"saets\": 3, \"c\": 4, \"d\": 5, \"rooms\": [ { \"e\": 6 } ] }";
        List<Finding> found = JudgedDocs.of("room.md", TypedPages.ROOM)
                .with("page.md", TypedPages.response(TYPE, body))
                .findings("resource-property-undocumented");
        assertThat(found)
                .extracting(Finding::message)
                .containsExactly(
                        "`contoso.room` does not list `a`, `b`, `c` and 1 other",
                        "`contoso.room` lists no property `saets`",
                        "`contoso.room` lists no property `e`");
        assertThat(found.get(0).notes()).containsExactly("3 further places do so too, the first of them on line 15");
    }

    @Test
    void three_properties_are_all_named() {
        assertThat(told(TypedPages.ROOM, TypedPages.response(TYPE, "{ \"a\": 1, \"b\": 2, \"c\": 3 }")))
                .containsExactly("page.md:15:3 `contoso.room` does not list `a`, `b` and `c`");
    }
}
