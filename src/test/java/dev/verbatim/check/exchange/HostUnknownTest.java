package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostUnknownTest {

    private static final String BASE = "https://api.contoso.example/v1.0";
    private static final String GET = "GET " + BASE + "/rooms/17";

    private static List<Finding> found(ExchangePage page, String... bases) {
        return JudgedDocs.page(page.text()).baseUrls(bases).findings("host-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.contosso.example", "api.cotoso.example", "api.contsoo.example"})
    void finds_a_slip_of_what_the_rest_of_the_page_writes(String host) {
        ExchangePage page = ExchangePage.bare().request(GET).request("GET https://" + host + "/v1.0/rooms/18");
        assertThat(found(page)).hasSize(1);
        Finding finding = found(page).get(0);
        assertThat(finding.message())
                .isEqualTo("the rest of the page writes `api.contoso.example`, not `" + host + "`");
        assertThat(finding.span().location()).isEqualTo("page.md:" + page.line(host) + ":13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bot.contoso.example", "api2.contoso.example", "eu.contoso.example", "api.fabrikam.example"})
    void leaves_hosts_alone_that_are_others_on_purpose(String host) {
        assertThat(found(ExchangePage.bare().request(GET).request("GET https://" + host + "/v1.0/rooms/18")))
                .isEmpty();
    }

    @Test
    void finds_what_is_below_no_base_url() {
        ExchangePage page = ExchangePage.bare().request("GET https://api.fabrikam.example/v1.0/rooms/17");
        assertThat(found(page, BASE))
                .extracting(Finding::message)
                .containsExactly("this request goes to none of the configured `base-urls`");
    }

    @ParameterizedTest
    @ValueSource(strings = {GET, "GET https://API.contoso.example/V1.0/rooms", "GET /rooms/17", "GET " + BASE})
    void knows_what_is_below_one(String request) {
        assertThat(found(ExchangePage.bare().request(request), BASE)).isEmpty();
    }

    @Test
    void takes_no_longer_word_for_a_base_url() {
        assertThat(found(ExchangePage.bare().request("GET " + BASE + "1/rooms"), BASE))
                .hasSize(1);
    }

    @Test
    void lets_a_service_hand_out_urls() {
        ExchangePage page = ExchangePage.bare()
                .request("POST " + BASE + "/uploads\n\n{}")
                .response("HTTP/1.1 200 OK\n\n{ \"uploadUrl\": \"https://Up.contoso.example/4711\" }")
                .request("PUT https://up.contoso.example/4711\n\nabc");
        assertThat(found(page, BASE)).isEmpty();
    }

    @Test
    void leaves_opaque_urls_alone() {
        ExchangePage page = ExchangePage.bare().with("""
                <!-- { "blockType": "request", "name": "up", "opaqueUrl": true } -->
                ```http
                PUT https://up.contoso.example/4711
                ```
                """);
        assertThat(found(page, BASE)).isEmpty();
    }

    @Test
    void leaves_another_version_to_its_own_rule() {
        JudgedDocs docs = JudgedDocs.of(
                        "v1.0/page.md",
                        ExchangePage.bare()
                                .request("GET https://api.contoso.example/beta/rooms")
                                .text())
                .baseUrls(BASE);
        assertThat(docs.findings("host-unknown")).isEmpty();
        assertThat(docs.findings("version-mismatch")).hasSize(1);
    }

    @Test
    void finds_a_slip_of_what_nearly_all_pages_write() {
        JudgedDocs docs = JudgedDocs.of(
                "odd.md",
                ExchangePage.bare()
                        .request("GET https://api.contsoo.example/v1.0/rooms/17")
                        .text());
        docs.with(
                "end.md",
                ExchangePage.bare()
                        .request("GET https://api.contoso.exampel/v1.0/a")
                        .text());
        docs.with(
                "other.md",
                ExchangePage.bare()
                        .request("GET https://files.contoso.example/v1.0/a")
                        .text());
        for (int i = 0; i < 10; i++) {
            docs.with("page" + i + ".md", ExchangePage.bare().request(GET).text());
        }
        assertThat(docs.helped("host-unknown"))
                .containsExactlyInAnyOrder(
                        "odd.md:5:13 the other pages write `api.contoso.example`, not `api.contsoo.example` | write"
                                + " `api.contoso.example`",
                        "end.md:5:13 the other pages write `api.contoso.example`, not `api.contoso.exampel` | write"
                                + " `api.contoso.example`");
    }
}
