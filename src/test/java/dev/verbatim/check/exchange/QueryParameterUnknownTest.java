package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParameterUnknownTest {

    private static List<Finding> found(String query) {
        return JudgedDocs.page(ExchangePage.bare()
                        .with("## Query parameters\n| Name | Description |\n|:--|:--|\n| minSeats | … |\n\n## Example")
                        .request("GET https://api.contoso.example/rooms?" + query)
                        .text())
                .findings("query-parameter-unknown");
    }

    @Test
    void finds_the_name_and_what_was_meant() {
        Finding finding = found("minSeats=3&minSeets=4").get(0);
        assertThat(finding.message()).isEqualTo("the page's table of query parameters does not have `minSeets`");
        assertThat(finding.help()).isEqualTo("did you mean `minSeats`?");
        assertThat(finding.span().startColumn()).isEqualTo(50);
        assertThat(finding.span().endColumn()).isEqualTo(58);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minSeats=3", "MINSEATS=3", "$filter=seats gt 3 and name eq 'a'", "%24top=3", "flag"})
    void allows(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void finds_a_system_option_that_is_mistyped_on_any_page() {
        ExchangePage page = ExchangePage.bare()
                .request("GET https://api.contoso.example/rooms?$fitler=seats gt 3&$custom=1&$Top=5&%24slect=id");
        assertThat(JudgedDocs.page(page.text()).helped("query-parameter-unknown"))
                .containsExactly(
                        "page.md:5:39 OData has no query option `$fitler` | did you mean `$filter`?",
                        "page.md:5:75 OData has no query option `$slect` | did you mean `$select`?");
    }
}
