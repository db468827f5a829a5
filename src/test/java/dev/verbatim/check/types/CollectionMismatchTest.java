package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionMismatchTest {

    private static final String TYPE = "\"@odata.type\": \"contoso.room\"";

    @Test
    void a_list_where_one_object_is_promised() {
        assertThat(told(TypedPages.response(TYPE, "{ \"value\": [] }")))
                .containsExactly(
                        "page.md:8:48 the annotation promises one `contoso.room`, the body is a list in `value`");
    }

    @Test
    void a_bare_array_where_one_object_is_promised() {
        assertThat(told(TypedPages.response(TYPE, "[ { } ]")))
                .containsExactly("page.md:8:48 the annotation promises one `contoso.room`, the body is an array");
    }

    @Test
    void one_object_where_a_collection_is_promised() {
        assertThat(told(TypedPages.response(TYPE + ", \"isCollection\": true", "{ \"id\": \"1\" }")))
                .containsExactly("page.md:8:64 the annotation promises a collection, the body has no list in `value`");
    }

    @Test
    void a_type_written_as_a_collection_counts_as_one() {
        assertThat(told(TypedPages.response("\"@odata.type\": \"Collection(contoso.room)\"", "{ \"value\": [] }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"Collection(contoso.room)\"", "{ \"id\": \"1\" }")))
                .hasSize(1);
    }

    @Test
    void the_list_may_be_in_another_property() {
        String annotation = TYPE + ", \"isCollection\": true, \"collectionProperty\": \"rooms\"";
        assertThat(told(TypedPages.response(annotation, "{ \"rooms\": [] }"))).isEmpty();
        assertThat(told(TypedPages.response(annotation, "{ \"value\": [] }"))).hasSize(1);
    }

    @Test
    void a_type_may_itself_have_a_list_of_that_name() {
        String resource = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\" }",
                "{ \"value\": [\"String\"] }",
                "");
        assertThat(JudgedDocs.of("room.md", resource)
                        .with("page.md", TypedPages.response(TYPE, "{ \"value\": [] }"))
                        .told("collection-mismatch"))
                .isEmpty();
    }

    @Test
    void errors_and_untyped_responses_promise_nothing() {
        assertThat(told(TypedPages.response("\"isCollection\": true", "{ \"id\": \"1\" }")))
                .isEmpty();
        assertThat(told(TypedPages.response(
                        TYPE + ", \"isCollection\": true, \"expectError\": true", "{ \"error\": { } }")))
                .isEmpty();
    }

    @Test
    void an_abridged_body_contradicts_nothing() {
        assertThat(told(TypedPages.response(TYPE + ", \"isCollection\": true", "{ \"@odata.context\": \"x\", ... }")))
                .isEmpty();
    }

    @Test
    void requests_may_hold_one_element_of_what_they_go_to() {
        assertThat(told(TypedPages.request(TYPE + ", \"isCollection\": true", "{ \"id\": \"1\" }")))
                .isEmpty();
    }

    private static List<String> told(String page) {
        return JudgedDocs.page(page).told("collection-mismatch");
    }
}
