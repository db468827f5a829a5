package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TextEdit;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionMismatchTest {

    private static final String STABLE = "GET https://api.contoso.example/v1.0/rooms/17";
    private static final String PREVIEW = "GET https://api.contoso.example/beta/rooms/17";

    private static List<Finding> found(String path, ExchangePage page) {
        return JudgedDocs.of(path, page.text()).findings("version-mismatch");
    }

    @Test
    void finds_a_request_of_the_preview_on_a_stable_page() {
        ExchangePage page = ExchangePage.bare().request(PREVIEW);
        Finding finding = found("v1.0/rooms.md", page).get(0);
        assertThat(finding.message()).isEqualTo("this URL is of `beta`, but the page is about `v1.0`");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.span().location()).isEqualTo("v1.0/rooms.md:" + page.line("beta") + ":33");
        assertThat(finding.span().endColumn()).isEqualTo(37);
    }

    @Test
    void finds_the_one_that_is_out_of_line_where_no_folder_says_the_version() {
        ExchangePage page = ExchangePage.bare().request(STABLE).request(PREVIEW).request(STABLE);
        List<Finding> found = found("rooms.md", page);
        assertThat(found)
                .extracting(finding -> finding.severity() + " " + finding.message())
                .containsExactly("WARNING this URL is of `beta`, but all others of the page are of `v1.0`");
        assertThat(found.get(0).span().location()).isEqualTo("rooms.md:" + page.line("beta") + ":33");
    }

    @Test
    void two_of_each_may_be_meant_where_no_folder_says_the_version() {
        ExchangePage page = ExchangePage.bare()
                .request(STABLE)
                .request(PREVIEW)
                .request(STABLE)
                .request(PREVIEW);
        assertThat(found("rooms.md", page)).isEmpty();
        assertThat(found("rooms.md", ExchangePage.bare().request(STABLE).request(PREVIEW)))
                .isEmpty();
    }

    @Test
    void finds_the_reverse() {
        assertThat(found("api/beta/rooms.md", ExchangePage.bare().request(STABLE)))
                .extracting(Finding::message)
                .containsExactly("this URL is of `v1.0`, but the page is about `beta`");
    }

    @Test
    void mends_a_request_where_another_one_is_right() {
        List<Finding> found =
                found("v1.0/rooms.md", ExchangePage.bare().request(STABLE).request(PREVIEW));
        assertThat(found).hasSize(1);
        assertThat(Objects.requireNonNull(found.get(0).fix()).edits())
                .containsExactly(new TextEdit(found.get(0).span(), "v1.0"));
    }

    @Test
    void offers_no_edit_where_the_page_may_lie_in_the_wrong_place() {
        assertThat(found("v1.0/rooms.md", ExchangePage.bare().request(PREVIEW))
                        .get(0)
                        .fix())
                .isNull();
    }

    @Test
    void finds_urls_in_a_body_and_in_headers_as_one() {
        ExchangePage page = ExchangePage.bare().request(STABLE).response("""
                HTTP/1.1 200 OK
                Location: https://api.contoso.example/beta/rooms/18

                {
                  "@odata.context": "https://api.contoso.example/beta/$metadata#rooms",
                  "next": "https://API.contoso.example/beta/rooms"
                }""");
        List<Finding> found = found("v1.0/rooms.md", page);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).span().location()).isEqualTo("v1.0/rooms.md:" + page.line("Location") + ":39");
        assertThat(found.get(0).related()).hasSize(2);
        assertThat(Objects.requireNonNull(found.get(0).fix()).edits())
                .hasSize(3)
                .allMatch(edit -> edit.replacement().equals("v1.0"));
    }

    @Test
    void finds_a_template() {
        ExchangePage page = ExchangePage.documenting("GET https://api.contoso.example/beta/rooms/{id}")
                .request(STABLE);
        assertThat(found("v1.0/rooms.md", page))
                .extracting(finding ->
                        finding.span().location() + "-" + finding.span().endColumn())
                .containsExactly("v1.0/rooms.md:5:33-37");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET https://api.contoso.example/v1.0/rooms/beta/17",
                "GET https://api.contoso.example/rooms/beta",
                "GET https://api.contoso.example/betamax",
                "GET /rooms/17",
            })
    void is_silent_about(String request) {
        assertThat(found("v1.0/rooms.md", ExchangePage.bare().request(request))).isEmpty();
    }

    @Test
    void is_silent_about_pages_of_no_version() {
        assertThat(found("rooms.md", ExchangePage.bare().request(PREVIEW))).isEmpty();
    }

    @Test
    void is_silent_about_other_hosts_and_versions_that_only_services_know() {
        ExchangePage page = ExchangePage.bare().request(STABLE).response("""
                HTTP/1.1 200 OK
                Location: https://api.contoso.example/v2/4711/rooms/18

                { "url": "https://files.contoso.example/beta/rooms" }""");
        assertThat(found("v1.0/rooms.md", page)).isEmpty();
    }

    @Test
    void knows_the_version_by_the_innermost_folder() {
        assertThat(found("preview/v1.0/rooms.md", ExchangePage.bare().request(STABLE)))
                .isEmpty();
    }

    @Test
    void finds_a_url_without_a_version_where_all_other_pages_name_one() {
        JudgedDocs docs = JudgedDocs.of(
                "v1.0/odd.md",
                ExchangePage.bare()
                        .request("GET https://api.contoso.example/rooms/17")
                        .text());
        docs.with(
                "v1.0/loud.md",
                ExchangePage.bare()
                        .request("GET https://api.contoso.example/V1.0/rooms")
                        .text());
        for (int i = 0; i < 20; i++) {
            docs.with(
                    "v1.0/page" + i + ".md", ExchangePage.bare().request(STABLE).text());
        }
        assertThat(docs.told("version-mismatch"))
                .containsExactly(
                        "v1.0/odd.md:5:13 this URL names no version; those of the other pages to `api.contoso.example` do");
    }
}
