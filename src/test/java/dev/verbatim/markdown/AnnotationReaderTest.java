package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationReaderTest {

    private static final String CODE = "\n```http\nHTTP/1.1 204 No Content\n```\n";

    private static Page annotated(String json) {
        return Pages.read("```\nGET /\n```\n<!-- " + json + " -->" + CODE);
    }

    private static Annotation annotation(String json) {
        return annotated(json).blocks().get(0).annotation();
    }

    @Test
    void properties_keep_values_and_places() {
        Page page = Pages.read("""
                <!-- {
                  "blockType": "response",
                  "name": ["first", "second"],
                  "truncated": true,
                  "@odata.type": "contoso.call",
                  "optionalProperties": null
                } -->
                ```http
                HTTP/1.1 200 OK
                ```
                """);

        Annotation annotation = page.blocks().get(0).annotation();
        assertThat(annotation.type()).isEqualTo(BlockType.RESPONSE);
        assertThat(annotation.names()).containsExactly("first", "second");
        assertThat(annotation.truncated()).isTrue();
        assertThat(annotation.typeName()).isEqualTo("contoso.call");
        assertThat(annotation.property("optionalProperties")).isEmpty();
        assertThat(annotation.property("truncated").orElseThrow().valueSpan().location())
                .isEqualTo("docs/page.md:4:16");
        assertThat(annotation.span().endLine()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{ \"blockType\": \"response\", }            | trailing comma",
                "{ blockType: \"response\" }                | key",
                "{ 'blockType': 'response' }                | quotes",
                "{ “blockType”: “response” }                | quotes",
                "{ \"blockType\": \"response\" /* now */ }  | comment",
                "{ \"blockType\": \"response\" \"truncated\": true } | comma",
            })
    void json_that_is_nearly_json_is_read_and_told(String json, String problem) {
        Page page = annotated(json);

        assertThat(page.blocks().get(0).type()).isEqualTo(BlockType.RESPONSE);
        Finding finding = Pages.finding(page, "annotation-json");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains(problem);
    }

    @Test
    void a_tolerated_comma_has_its_place_and_a_fix() {
        Finding finding = Pages.finding(annotated("{ \"blockType\": \"response\", }"), "annotation-json");

        assertThat(finding.span().location()).isEqualTo("docs/page.md:4:31");
        assertThat(Pages.replacement(finding)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_an_error_at_its_column_and_the_page_goes_on() {
        Page page = Pages.read(
                "<!-- { \"blockType\": ] -->\n```\nx\n```\n<!-- {\"blockType\":\"ignored\"} -->\n```\ny\n```\n");

        assertThat(page.blocks()).hasSize(1);
        Finding finding = Pages.finding(page, "annotation-json");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.span().location()).isEqualTo("docs/page.md:1:21");
    }

    @Test
    void strict_json_is_no_finding() {
        assertThat(Pages.rules(annotated("{ \"blockType\": \"response\", \"truncated\": true }")))
                .containsOnly("response-of-ignored-request");
    }

    @ParameterizedTest
    @CsvSource({"Response,RESPONSE", "REQUEST,REQUEST", "simulatedresponse,SIMULATED_RESPONSE"})
    void the_case_of_a_block_type_does_not_matter_but_is_told(String written, BlockType type) {
        Page page = annotated("{ \"blockType\": \"" + written + "\" }");

        assertThat(page.blocks().get(0).type()).isEqualTo(type);
        assertThat(Pages.replacement(Pages.finding(page, "block-type-unknown"))).isEqualTo('"' + type.word() + '"');
    }

    @Test
    void an_unknown_block_type_is_an_error_with_a_suggestion() {
        Page page = annotated("{ \"blockType\": \"responce\" }");

        assertThat(page.blocks().get(0).type()).isEqualTo(BlockType.UNKNOWN);
        assertThat(Pages.finding(page, "block-type-unknown").help()).isEqualTo("did you mean `response`?");
    }

    @ParameterizedTest
    @CsvSource({"scope,scopes", "sampleIds,sampleKeys", "isColection,isCollection"})
    void an_unknown_key_is_told_with_a_suggestion(String key, String meant) {
        Finding finding = Pages.finding(
                annotated("{ \"blockType\": \"response\", \"" + key + "\": \"x\" }"), "annotation-unknown-key");

        assertThat(finding.help()).isEqualTo("did you mean `" + meant + "`?");
        assertThat(finding.span().location()).isEqualTo("docs/page.md:4:33");
    }

    @Test
    void a_key_in_another_case_is_understood() {
        Page page = annotated("{ \"blocktype\": \"response\", \"Truncated\": true }");

        assertThat(page.blocks().get(0).annotation().truncated()).isTrue();
        assertThat(Pages.rules(page)).contains("annotation-unknown-key");
    }

    @Test
    void a_boolean_given_as_a_text_is_understood_and_can_be_fixed() {
        Page page = annotated("{ \"blockType\": \"response\", \"truncated\": \"true\" }");

        assertThat(page.blocks().get(0).annotation().truncated()).isTrue();
        Finding finding = Pages.finding(page, "annotation-value-type");
        assertThat(Pages.replacement(finding)).isEqualTo("true");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{ \"blockType\": \"request\", \"name\": [\"a\", \"b\"] }",
                "{ \"blockType\": \"response\", \"truncated\": \"maybe\" }",
                "{ \"blockType\": \"response\", \"truncated\": 1 }",
                "{ \"blockType\": \"response\", \"name\": true }",
                "{ \"blockType\": \"response\", \"optionalProperties\": {} }",
                "{ \"blockType\": \"response\", \"keyProperty\": [] }",
                "{ \"blockType\": \"response\", \"scopes\": 3 }",
            })
    void a_value_of_another_kind_is_an_error(String json) {
        assertThat(Pages.finding(annotated(json), "annotation-value-type").severity())
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{ \"blockType\": \"response\", \"name\": [\"a\", \"b\"] }",
                "{ \"blockType\": \"response\", \"truncated\": false }",
                "{ \"blockType\": \"response\", \"optionalProperties\": [\"a\"] }",
                "{ \"blockType\": \"response\", \"scopes\": \"Mail.Read Mail.Send\" }",
                "{ \"blockType\": \"response\", \"tags\": [\"one\"] }",
                "{ \"blockType\": \"response\", \"@odata.annotations\": [{\"property\": \"a\"}] }",
            })
    void a_value_of_the_right_kind_is_none(String json) {
        assertThat(Pages.rules(annotated(json))).doesNotContain("annotation-value-type", "annotation-unknown-key");
    }

    @Test
    void without_a_block_type_the_code_tells_what_it_is() {
        assertThat(annotation("{ \"name\": \"x\" }").type()).isEqualTo(BlockType.RESPONSE);
        assertThat(Pages.read("<!-- {\"name\": \"x\"} -->\n```\nGET /me\n```\n")
                        .blocks()
                        .get(0)
                        .type())
                .isEqualTo(BlockType.REQUEST);
        assertThat(Pages.read("<!-- {\"@odata.type\": \"t\"} -->\n```json\n{ }\n```\n")
                        .blocks()
                        .get(0)
                        .type())
                .isEqualTo(BlockType.RESOURCE);
        assertThat(Pages.read("<!-- {\"name\": \"x\"} -->\n```json\n{ }\n```\n").blocks())
                .isEmpty();
        assertThat(Pages.read("<!-- {\"name\": \"x\"} -->\n\nwords\n").blocks()).isEmpty();
    }

    @Test
    void page_annotations_may_stand_anywhere_and_end_nothing() {
        String about = "<!-- {\n \"type\": \"#page.annotation\",\n \"description\": \"d\"\n}-->\n";
        Page page = Pages.read(about + "<!-- {\"blockType\":\"ignored\"} -->\n```\nx\n```\n" + about);

        assertThat(page.pageAnnotations()).hasSize(2);
        assertThat(page.blocks()).hasSize(1);
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void hyphens_inside_and_at_the_end_of_a_comment_do_no_harm() {
        Page page = Pages.read("<!-- { \"blockType\": \"ignored\", \"description\": \"a -- b\" } --->\n```\nx\n```\n");

        assertThat(page.blocks()).hasSize(1);
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void text_before_the_brace_makes_it_no_annotation_and_is_told() {
        Page page = Pages.read("<!-- request { \"blockType\": \"ignored\" } -->\n```\nx\n```\n");

        assertThat(page.blocks()).isEmpty();
        assertThat(Pages.located(page)).containsExactly("annotation-json 1:6-1:14");
    }

    @Test
    void a_comment_that_never_ends_is_told_where_it_opens() {
        Page page = Pages.read("words\n\n<!-- {\n\"blockType\": \"request\"\n```\nGET /\n```\n");

        assertThat(page.blocks()).isEmpty();
        assertThat(Pages.located(page)).containsExactly("unclosed-comment 3:1-3:5");
    }
}
