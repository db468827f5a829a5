package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import org.junit.jupiter.api.Test;

class HeadingInferenceTest {

    private static final ReadOptions INFER = new ReadOptions(true, true);

    private static final String TEXT = """
            ## HTTP Request
            ```http
            GET /devices
            ```
            ## Response
            It returns devices.
            ## Example
            ##### Request
            Here is one.
            ```http
            GET https://contoso.example/devices
            ```
            ##### Response
            ``` http
            HTTP/1.1 200 OK
            ```
            """;

    @Test
    void code_under_request_and_response_headings_makes_an_example() {
        Page page = Pages.read(TEXT, INFER);

        assertThat(page.examples()).singleElement().satisfies(example -> {
            assertThat(example.skip()).isNull();
            assertThat(example.line()).isEqualTo(11);
            assertThat(example.responses().get(0).line()).isEqualTo(14);
        });
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void it_does_not_unless_it_is_asked_for() {
        assertThat(Pages.read(TEXT).examples()).isEmpty();
        assertThat(Pages.read(TEXT).blocks()).isEmpty();
    }

    @Test
    void annotated_code_keeps_its_annotation() {
        String annotated = TEXT.replace("Here is one.", "<!-- { \"blockType\": \"request\", \"name\": \"x\" } -->");

        assertThat(Pages.read(annotated, INFER).examples().stream().map(Example::name))
                .containsExactly("x");
    }

    @Test
    void code_that_is_no_message_is_left_alone() {
        String json = TEXT.replace("HTTP/1.1 200 OK", "{}");

        assertThat(Pages.read(json, INFER).examples().get(0).responses()).isEmpty();
    }
}
