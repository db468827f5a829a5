package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlMalformedTest {

    private static final String GET = "GET https://api.contoso.example";

    private static List<Finding> found(ExchangePage page) {
        return JudgedDocs.page(page.text()).findings("url-malformed");
    }

    private static List<Finding> found(String path) {
        return found(ExchangePage.bare().request(GET + path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "/rooms/$filter=seats gt 3 ~ 38 ~ ERROR ~ the query option `$filter` stands in the path",
                "/rooms?$filter=name eq 'a ~ 55 ~ ERROR ~ this quote is never closed",
                "/rooms?$search=\"a ~ 47 ~ ERROR ~ this quote has no counterpart",
                "/rooms?$search=”a\" ~ 47 ~ ERROR ~ a typographic quote",
                "/rooms/at(name='a' ~ 41 ~ ERROR ~ this `(` has no counterpart",
                "/rooms/{id ~ 39 ~ ERROR ~ this `{` has no counterpart",
                "/rooms/id}/x ~ 41 ~ ERROR ~ this `}` has no counterpart",
                "/rooms&$top=3 ~ 38 ~ ERROR ~ `&` before any `?`",
                "/rooms?$top=3?$skip=2 ~ 45 ~ ERROR ~ a second `?`",
                "/rooms?&$top=3 ~ 39 ~ WARNING ~ an empty query option",
                "/rooms?$top=3&&$skip=2 ~ 45 ~ WARNING ~ an empty query option",
                "/rooms//17 ~ 38 ~ WARNING ~ an empty segment",
                "/rooms/ 17 ~ 39 ~ WARNING ~ a blank in the path",
            })
    void finds(String path, int column, Severity severity, String what) {
        List<Finding> found = found(path);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().replace('`', '"')).isEqualTo("malformed URL: " + what.replace('`', '"'));
        assertThat(found.get(0).span().startColumn()).isEqualTo(column);
        assertThat(found.get(0).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rooms/17",
                "/rooms/{id | name}?$select=a, b",
                "/rooms('it''s (open')/x",
                "/rooms?$filter=startswith(name,'O''Hara') and seats gt 3",
                "/rooms?$search=\"a {b\"",
                "/rooms/$count",
                "/rooms/17/$value?$top=2",
                "/rooms?$expand=bookings($filter=who eq '?&';$top=2)",
                "/search(q='a//b & c=d')",
                "/jump?to=https://files.contoso.example/a?b",
                "/share/O'Hara/rooms",
                "/rooms(name='a b')",
                "",
            })
    void is_silent_about(String path) {
        assertThat(found(path)).isEmpty();
    }

    @Test
    void finds_a_template_that_cannot_be_read() {
        List<Finding> found = found(
                ExchangePage.documenting("GET /rooms/at(name='<name>'/seats").request(GET + "/rooms"));
        assertThat(found)
                .extracting(Finding::message)
                .containsExactly("the URL of this template cannot be read: this `(` has no counterpart");
        assertThat(found.get(0).span().location()).isEqualTo("page.md:5:14");
        assertThat(found.get(0).span().endColumn()).isEqualTo(15);
    }

    @Test
    void takes_long_nonsense_in_its_stride() {
        assertThat(found("/" + "(".repeat(20_000) + "'\"{".repeat(5_000))).hasSize(1);
    }

    @Test
    void a_fault_that_makes_the_request_another_one_is_an_error_and_told_once() {
        ExchangePage page = ExchangePage.documenting("GET /rooms/{id}/seats")
                .request("GET https://api.contoso.example/v1.0/rooms/17/se ats")
                .request("GET https://api.contoso.example/v1.0/rooms/17/seats/$filter=free")
                .request("GET https://api.contoso.example/v1.0/rooms//17/seats");
        List<Finding> findings = JudgedDocs.page(page.text()).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("url-malformed"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("request-not-documented"))
                .isEmpty();
    }
}
