package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.TextEdit;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseStatusSentenceTest {

    private static final String GET = "GET https://api.contoso.example/v1.0/rooms/17";

    private static ExchangePage saying(String sentence) {
        return ExchangePage.bare().with("## Response\n\n" + sentence + "\n\n## Example\n");
    }

    private static List<Finding> found(ExchangePage page) {
        return JudgedDocs.page(page.text()).findings("response-status-sentence");
    }

    @Test
    void finds_another_status() {
        ExchangePage page = saying("If successful, this returns `204 No Content`.")
                .request(GET)
                .response("HTTP/1.1 200 OK");
        Finding finding = found(page).get(0);
        assertThat(finding.message()).isEqualTo("this example answers with 200, but the page says that it returns 204");
        assertThat(finding.span().location()).isEqualTo("page.md:" + page.line("HTTP/1.1") + ":10");
        assertThat(finding.related().get(0).span().location()).isEqualTo("page.md:5:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Returns `200 OK`, or `201 Created` where it is new.",
                "Returns `HTTP 200 OK`.",
                "Returns `201 Created`, and 200 when nothing was to be done.",
                "Returns `404 Not Found` where there is none.",
                "Returns the room.",
                "Returns `207 Multi-Status` where some failed.",
                "Returns up to 201 rooms.",
            })
    void is_silent_about(String sentence) {
        assertThat(found(saying(sentence).request(GET).response("HTTP/1.1 200 OK")))
                .isEmpty();
    }

    @Test
    void tells_of_examples_that_agree_with_one_another_once() {
        ExchangePage page = saying("Returns `204 No Content`.")
                .request(GET)
                .response("HTTP/1.1 200 OK")
                .request(GET)
                .response("HTTP/1.1 200 OK");
        assertThat(found(page)).hasSize(1);
        assertThat(found(page).get(0).related()).hasSize(2);
    }

    @Test
    void leaves_an_example_alone_whose_own_text_names_its_status() {
        ExchangePage page = saying("Returns `204 No Content`.")
                .request(GET)
                .with("Here, the answer is `200 OK`.\n")
                .response("HTTP/1.1 200 OK");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void leaves_failures_alone() {
        ExchangePage page = saying("Returns `204 No Content`.").request(GET).response("HTTP/1.1 400 Bad Request");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void leaves_steps_before_and_after_alone() {
        ExchangePage page = ExchangePage.documenting("POST /rooms")
                .with("## Response\n\nReturns `202 Accepted`.\n\n## Example\n")
                .request("POST https://api.contoso.example/v1.0/rooms")
                .response("HTTP/1.1 202 Accepted")
                .request(GET)
                .response("HTTP/1.1 200 OK");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void knows_the_section_of_a_translation_by_its_anchor() {
        ExchangePage page = ExchangePage.bare()
                .with("## <a name=\"response\"></a>响应\n\n返回 `204 No Content`。\n\n## <a name=\"example\"></a>示例\n")
                .request(GET)
                .response("HTTP/1.1 200 OK");
        assertThat(found(page)).hasSize(1);
    }

    @Test
    void reads_no_sentence_of_an_example() {
        ExchangePage page = ExchangePage.bare()
                .with("## Example\n")
                .request(GET)
                .with("### Response\n\nNot `204 No Content`.\n")
                .response("HTTP/1.1 200 OK");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void finds_a_sentence_that_contradicts_itself_and_mends_it() {
        ExchangePage page = saying("Returns a `201 OK` code.").request(GET).response("HTTP/1.1 200 OK");
        Finding finding = found(page).get(0);
        assertThat(finding.message()).isEqualTo("the status 201 means `Created`, not `OK`");
        assertThat(Objects.requireNonNull(finding.fix()).edits())
                .containsExactly(new TextEdit(finding.span(), "Created"));
        assertThat(finding.span().startColumn()).isEqualTo(16);
        assertThat(found(page)).hasSize(1);
    }

    @Test
    void leaves_a_status_line_that_contradicts_itself_to_its_own_rule() {
        ExchangePage page = saying("Returns `201 Created`.").request(GET).response("HTTP/1.1 200 Created");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void finds_a_sentence_that_contradicts_itself_on_a_page_without_examples() {
        assertThat(found(saying("If successful, this returns `201 OK`.")))
                .extracting(Finding::message)
                .containsExactly("the status 201 means `Created`, not `OK`");
    }
}
