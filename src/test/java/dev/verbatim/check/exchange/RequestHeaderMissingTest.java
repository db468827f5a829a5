package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeaderMissingTest {

    private static final String POST = "POST https://api.contoso.example/v1.0/rooms\n";

    private static ExchangePage table(String row) {
        return ExchangePage.bare()
                .with("## Request headers\n| Name | Description |\n|:--|:--|\n" + row + "\n\n## Example");
    }

    private static List<Finding> found(ExchangePage page) {
        return JudgedDocs.page(page.text()).findings("request-header-missing");
    }

    @Test
    void finds_a_required_header_that_is_not_there() {
        ExchangePage page = table("| If-Match | The last ETag. Required. |").request(POST);
        Finding finding = found(page).get(0);
        assertThat(finding.message())
                .isEqualTo("this request has no header `If-Match`, which the page says is required");
        assertThat(finding.span().location()).isEqualTo("page.md:" + page.line("POST") + ":1");
        assertThat(finding.related().get(0).span().location()).isEqualTo("page.md:6:3");
    }

    @Test
    void finds_a_missing_content_type_only_where_there_is_a_body() {
        ExchangePage bare = table("| Content-Type | application/json. Required. |");
        assertThat(found(bare.request(POST))).isEmpty();
        assertThat(found(bare.request(POST + "\n{ \"a\": 1 }"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Authorization | Bearer token. Required. |",
                "| If-Match | The last ETag. Optional. |",
                "| If-Match | Required if the room is shared. |",
                "| Content-Length | Number of bytes. Required. |",
                "| prefer | Required. |",
            })
    void is_silent_about(String row) {
        assertThat(found(table(row).request(POST + "Prefer: return=minimal"))).isEmpty();
    }

    @Test
    void lets_an_example_of_a_failure_lack_it() {
        ExchangePage page = table("| If-Match | The last ETag. Required. |")
                .request(POST)
                .response("HTTP/1.1 412 Precondition Failed");
        assertThat(found(page)).isEmpty();
    }

    @Test
    void tells_of_a_json_body_that_nothing_announces() {
        List<Finding> found = found(ExchangePage.bare().request(POST + "\n{ \"a\": 1 }"));
        assertThat(found)
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(Severity.INFO, "this request has a JSON body, and no `Content-Type` says so"));
    }
}
