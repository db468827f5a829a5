package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static String request(@Nullable String name) {
        String property = name == null ? "" : ", \"name\": \"" + name + "\"";
        return "<!-- { \"blockType\": \"request\"" + property + " } -->\n```http\nGET /me\n```\n\n";
    }

    private static String ignored() {
        return "<!-- { \"blockType\": \"ignored\" } -->\n```http\nGET /you\n```\n\n";
    }

    private static String response(String names) {
        String property = names.isEmpty() ? "" : ", \"name\": " + names;
        return "<!-- { \"blockType\": \"response\"" + property + " } -->\n```http\nHTTP/1.1 200 OK\n```\n\n";
    }

    /** Examples as {@code name <- lines of responses}. */
    private static List<String> pairs(Page page) {
        return page.examples().stream().map(PairingTest::pair).toList();
    }

    private static String pair(Example example) {
        return example.name() + " <- "
                + example.responses().stream().map(Block::line).toList();
    }

    @Test
    void a_response_belongs_to_the_request_above_it() {
        Page page = Pages.read(request("a") + response("") + request("b") + response(""));

        assertThat(pairs(page)).containsExactly("a <- [6]", "b <- [16]");
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void a_response_belongs_to_the_requests_it_names() {
        Page page = Pages.read(request("a") + request("b") + response("[\"a\", \"b\"]") + response("\"a\""));

        assertThat(pairs(page)).containsExactly("a <- [11, 16]", "b <- [11]");
        assertThat(Pages.rules(page)).containsExactly("response-extra");
    }

    @Test
    void a_name_that_no_request_has_is_an_error_with_a_suggestion() {
        Page page = Pages.read(request("get_user") + response("\"get_users\""));

        Finding finding = Pages.finding(page, "name-unknown");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.help()).isEqualTo("did you mean `get_user`?");
        assertThat(pairs(page)).containsExactly("get_user <- []");
    }

    @Test
    void one_unknown_name_of_several_is_pointed_at() {
        Page page = Pages.read(request("get_user") + response("[\"get_user\", \"lost\"]"));

        Finding finding = Pages.finding(page, "name-unknown");
        assertThat(finding.span().endColumn() - finding.span().startColumn()).isEqualTo("\"lost\"".length());
        assertThat(finding.help()).isEqualTo("name a request of this page, or leave the name out");
    }

    @Test
    void a_name_is_looked_for_above_only() {
        Page page = Pages.read(request("a") + response("\"b\"") + request("b"));

        assertThat(Pages.finding(page, "name-unknown").message()).contains("stands below");
    }

    @Test
    void a_response_to_an_ignored_request_is_kept_but_not_replayed() {
        Page page = Pages.read(request("a") + response("") + ignored() + response(""));

        assertThat(pairs(page)).containsExactly("a <- [6]", "page.md#1 <- [16]");
        assertThat(page.examples().get(1).skip()).isEqualTo("response belongs to an ignored request");
        assertThat(Pages.finding(page, "response-of-ignored-request").severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void so_is_a_response_to_a_request_without_an_annotation() {
        Page page = Pages.read("```http\nPOST /me\n```\n\n" + response(""));

        assertThat(page.examples().get(0).skip()).isEqualTo("response belongs to a request without an annotation");
        assertThat(page.examples().get(0).requestAnnotation()).isNull();
    }

    @Test
    void a_response_may_name_an_ignored_request() {
        Page page =
                Pages.read(ignored().replace("\"ignored\"", "\"ignored\", \"name\": \"you\"") + response("\"you\""));
        assertThat(Pages.rules(page)).containsExactly("response-of-ignored-request");
    }

    @Test
    void an_ignored_request_without_a_response_is_no_example() {
        assertThat(Pages.read(ignored()).examples()).isEmpty();
    }

    @Test
    void other_code_between_request_and_response_does_not_part_them() {
        Page page = Pages.read(request("a") + "```json\n{}\n```\n\n" + response(""));

        assertThat(pairs(page)).containsExactly("a <- [10]");
    }

    @Test
    void a_response_before_any_request_is_an_error() {
        Page page = Pages.read(response("") + request("a") + response(""));

        assertThat(Pages.located(page)).containsExactly("response-unpaired 1:21-1:31");
    }

    @Test
    void a_request_annotated_as_a_response_does_not_lend_its_response_to_the_one_above() {
        String wrong = response("").replace("HTTP/1.1 200 OK", "POST /me");
        Page page = Pages.read(request("a") + response("") + wrong + response(""));

        assertThat(pairs(page)).containsExactly("a <- [6]", "page.md#1 <- [16]");
        assertThat(Pages.rules(page)).containsExactly("http-request-is-response", "response-of-ignored-request");
        assertThat(Pages.finding(page, "http-request-is-response")
                        .related()
                        .get(0)
                        .span()
                        .location())
                .isEqualTo("docs/page.md:13:1");
    }

    @Test
    void a_request_without_a_response_is_told() {
        Page page = Pages.read(request("a"));

        assertThat(Pages.rules(page)).containsExactly("request-unpaired");
        assertThat(page.examples()).hasSize(1);
    }

    @Test
    void a_repeated_name_is_an_error_on_the_second_and_both_are_examples() {
        Page page = Pages.read(request("a") + response("") + request("a") + response("") + request("a") + response(""));

        assertThat(page.examples().stream().map(Example::name)).containsExactly("a", "a#2", "a#3");
        assertThat(page.examples().stream().map(Example::title)).containsOnly("a");
        assertThat(Pages.located(page)).containsExactly("name-duplicate 11:40-11:43", "name-duplicate 21:40-21:43");
    }

    @Test
    void a_generated_name_never_takes_a_written_one() {
        Page page =
                Pages.read(request("a") + response("") + request("a#2") + response("") + request("a") + response(""));

        assertThat(page.examples().stream().map(Example::name)).containsExactly("a", "a#2", "a#3");
    }

    @Test
    void a_request_without_a_name_is_counted_and_told() {
        Page page =
                Pages.read(request(null) + response("") + request("a") + response("") + request(null) + response(""));

        assertThat(page.examples().stream().map(Example::name)).containsExactly("page.md#1", "a", "page.md#2");
        assertThat(Pages.rules(page)).containsExactly("name-missing", "name-missing");
    }

    @Test
    void a_sample_of_a_type_is_no_request() {
        Page page = Pages.read("<!-- { \"blockType\": \"example\", \"@odata.type\": \"t\" } -->\n```json\n{}\n```\n");

        assertThat(page.examples()).isEmpty();
        assertThat(page.findings()).isEmpty();
    }
}
