package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestNotDocumentedTest {

    private static final String RULE = "request-not-documented";

    private static List<String> told(ExchangePage page) {
        return JudgedDocs.page(page.text()).told(RULE);
    }

    @Test
    void finds_a_path_that_no_template_has() {
        ExchangePage page = ExchangePage.documenting("GET /rooms/{id}\nGET /me/rooms/{id}")
                .request("GET https://api.contoso.example/v1.0/me/room/17");
        Finding finding = JudgedDocs.page(page.text()).findings(RULE).get(0);
        assertThat(finding.message())
                .isEqualTo("this request is none of those under the page's \"HTTP request\" heading");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.span().location()).isEqualTo("page.md:" + page.line("/me/room/17") + ":1");
        assertThat(finding.related().get(0).span().location()).isEqualTo("page.md:6:1");
        assertThat(finding.example()).isEqualTo("sample");
    }

    @Test
    void finds_another_method_at_the_method() {
        ExchangePage page = ExchangePage.documenting("PUT /rooms/{id}")
                .request("PATCH https://api.contoso.example/v1.0/rooms/17\n\n{}");
        assertThat(told(page))
                .containsExactly(
                        "page.md:" + page.line("PATCH") + ":1 the page documents `PUT` for this URL, not `PATCH`");
    }

    @Test
    void tells_of_letters_of_another_case_as_an_info() {
        ExchangePage page = ExchangePage.documenting("GET /meetingRooms/{id}")
                .request("GET https://api.contoso.example/v1.0/meetingrooms/17");
        assertThat(JudgedDocs.page(page.text()).findings(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void points_at_the_segments_whose_letters_differ() {
        ExchangePage page = ExchangePage.documenting("GET /meetingRooms/{id}/openSeats")
                .request("GET https://api.contoso.example/v1.0/meetingrooms/17/openseats?x=openseats");
        Finding finding = JudgedDocs.page(page.text()).findings(RULE).get(0);
        assertThat(finding.span().startColumn()).isEqualTo(38);
        assertThat(finding.span().endColumn()).isEqualTo(63);
        assertThat(finding.help()).isEqualTo("write `meetingRooms` and `openSeats`");
    }

    @Test
    void warns_of_a_path_that_goes_on_by_name_from_a_documented_one() {
        ExchangePage page = ExchangePage.documenting("GET /rooms/{id}")
                .request("GET https://api.contoso.example/v1.0/rooms/17/owner");
        assertThat(JudgedDocs.page(page.text()).findings(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_path_that_goes_on_by_key_is_another_operation() {
        ExchangePage page =
                ExchangePage.documenting("GET /rooms").request("GET https://api.contoso.example/v1.0/rooms/17");
        assertThat(JudgedDocs.page(page.text()).findings(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET https://api.contoso.example/v1.0/rooms/17",
                "GET /rooms/17?$select=name",
                "GET https://api.contoso.example/beta/rooms/{room-id}",
                "GET https://api.contoso.example/v1.0/rooms('17')",
            })
    void is_silent_about_what_a_template_describes(String request) {
        assertThat(told(ExchangePage.documenting("GET /rooms/{id}").request(request)))
                .isEmpty();
    }

    @Test
    void is_silent_where_the_page_lists_nothing() {
        assertThat(told(ExchangePage.bare().request("GET https://api.contoso.example/v1.0/rooms/17")))
                .isEmpty();
    }

    @Test
    void lets_an_example_of_a_wrong_path_be_wrong() {
        ExchangePage page = ExchangePage.documenting("GET /rooms/{id}")
                .request("GET https://api.contoso.example/v1.0/room/17")
                .response("HTTP/1.1 404 Not Found");
        assertThat(told(page)).isEmpty();
    }

    @Test
    void lets_a_request_of_another_method_show_the_next_step() {
        ExchangePage page = ExchangePage.documenting("POST /rooms")
                .request("POST https://api.contoso.example/v1.0/rooms\n\n{}")
                .response("HTTP/1.1 202 Accepted")
                .request("GET https://api.contoso.example/v1.0/jobs/17")
                .response("HTTP/1.1 200 OK");
        assertThat(told(page)).isEmpty();
    }

    @Test
    void leaves_urls_of_another_host_alone() {
        ExchangePage page = ExchangePage.documenting("POST /rooms/uploads")
                .request("POST https://api.contoso.example/v1.0/rooms/uploads\n\n{}")
                .response("HTTP/1.1 200 OK")
                .request("POST https://files.contoso.example/up/17\n\nabc");
        assertThat(told(page)).isEmpty();
    }
}
