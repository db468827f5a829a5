package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeUnknownTest {

    @Test
    void an_annotated_type_with_the_nearest_documented_one() {
        assertThat(helped(TypedPages.response("\"@odata.type\": \"contoso.rom\"", "{ }")))
                .containsExactly("page.md:8:48 no page documents a type `contoso.rom` | did you mean `contoso.room`?");
    }

    @Test
    void a_type_in_a_body() {
        String body = "{ \"@odata.type\": \"#contoso.elevator\", \"in\": [ { \"@odata.type\": \"contoso.shaft\" } ] }";
        assertThat(told(TypedPages.request("", body)))
                .containsExactly(
                        "page.md:8:18 no page documents a type `contoso.elevator`",
                        "page.md:8:64 no page documents a type `contoso.shaft`");
    }

    @Test
    void a_base_type() {
        String resource = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\", \"baseType\": \"contoso.rooom\" }",
                "{ }",
                "");
        assertThat(told(resource)).hasSize(1).first().asString().contains("`contoso.rooom`");
    }

    @Test
    void a_type_in_a_table_is_for_information() {
        String resource = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }",
                "{ }",
                "|Property|Type|Description|\n|:---|:---|:---|\n|a|contoso.lost collection|A.|\n|b|lost|B.|\n");
        assertThat(docs(resource).findings("type-unknown"))
                .extracting(Finding::severity, finding -> finding.span().startColumn())
                .containsExactly(tuple(Severity.INFO, 4));
    }

    @Test
    void a_type_in_the_sample_of_a_resource_is_not_judged_but_a_documented_one_is_found() {
        assertThat(told(TypedPages.response("\"@odata.type\": \"#contoso.room\"", "{ }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"Collection(contoso.room)\"", "{ }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"room\"", "{ }")))
                .isEmpty();
    }

    @Test
    void primitive_types_and_gaps_for_names_are_no_documented_types() {
        for (String name : List.of("Edm.String", "String", "Collection(Int32)", "stream", "", "{type}", "...")) {
            assertThat(told(TypedPages.response("\"@odata.type\": \"" + name + "\"", "{ }")))
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_known_about_other_namespaces() {
        assertThat(told(TypedPages.response("\"@odata.type\": \"fabrikam.rom\"", "{ }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"contoso.parts.rom\"", "{ }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"rom\"", "{ }"))).isEmpty();
    }

    @Test
    void a_page_names_an_unknown_type_once() {
        assertThat(told(TypedPages.response(
                        "\"@odata.type\": \"contoso.rom\"", "{ \"@odata.type\": \"contoso.rom\" }")))
                .hasSize(1);
    }

    @Test
    void enumerations_are_documented_by_pages_without_blocks() {
        String body = "{ \"@odata.type\": \"contoso.importance\" }";
        assertThat(docs(TypedPages.request("", body))
                        .with("enums.md", "# Enumerations\n\n## importance values\n\n|Member|\n|:--|\n|low|\n|high|\n")
                        .told("type-unknown"))
                .isEmpty();
    }

    private static List<String> told(String page) {
        return docs(page).told("type-unknown");
    }

    private static List<String> helped(String page) {
        return docs(page).helped("type-unknown");
    }

    private static JudgedDocs docs(String page) {
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page);
    }

    @Test
    void a_namespace_that_is_mistyped() {
        assertThat(helped(TypedPages.response("\"@odata.type\": \"contsoo.room\"", "{ }")))
                .containsExactly("page.md:8:48 no page documents a type `contsoo.room` | did you mean `contoso.room`?");
        assertThat(helped(TypedPages.response("\"@odata.type\": \"fabrikam.room\"", "{ }")))
                .isEmpty();
    }

    @Test
    void a_primitive_or_documented_type_that_is_mistyped_in_a_table_is_a_warning() {
        String resource = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }",
                "{ }",
                "|Property|Type|Description|\n|:---|:---|:---|\n|a|Strign|A.|\n|b|Int23|B.|\n|c|balcnoy|C.|\n|d|blue|D.|\n");
        String balcony = """
                # balcony resource type

                <!-- { "blockType": "resource", "@odata.type": "contoso.balcony" } -->
                ```json
                { }
                ```
                """;
        assertThat(docs(resource).with("balcony.md", balcony).findings("type-unknown"))
                .extracting(Finding::severity, Finding::message, Finding::help)
                .containsExactly(
                        tuple(Severity.WARNING, "no page documents a type `Strign`", "did you mean `String`?"),
                        tuple(Severity.WARNING, "no page documents a type `Int23`", "did you mean `Int32`?"),
                        tuple(Severity.WARNING, "no page documents a type `balcnoy`", "did you mean `balcony`?"));
    }

    @Test
    void a_type_that_the_json_of_a_resource_names() {
        String resource = TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }",
                "{ \"a\": { \"@odata.type\": \"contoso.romo\" }, \"b\": { \"@odata.type\": \"contoso.room\" } }",
                "");
        assertThat(helped(resource))
                .containsExactly("page.md:10:3 no page documents a type `contoso.romo` | did you mean `contoso.room`?");
    }
}
