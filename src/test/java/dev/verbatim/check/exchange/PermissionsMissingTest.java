package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsMissingTest {

    private static final String RULE = "permissions-missing";

    private static ExchangePage operation() {
        return ExchangePage.documenting("GET /rooms/{id}").request("GET https://api.contoso.example/rooms/17");
    }

    @Test
    void finds_an_operation_at_its_title() {
        assertThat(JudgedDocs.page(operation().text()).told(RULE))
                .containsExactly("page.md:1:3 this page does not say which permissions its requests need");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Permissions\n\nNone.\n",
                "## <a name=\"permissions\"></a>权限\n",
                "[!INCLUDE [table](../includes/permissions/rooms.md)]\n",
                "| Permission type | Permissions |\n|---|---|\n| Application | Room.Read |\n",
            })
    void knows(String section) {
        assertThat(JudgedDocs.page(operation().with(section).text()).told(RULE)).isEmpty();
    }

    @Test
    void leaves_pages_alone_that_document_no_operation() {
        assertThat(JudgedDocs.page(ExchangePage.bare()
                                .request("GET https://api.contoso.example/rooms/17")
                                .text())
                        .told(RULE))
                .isEmpty();
        assertThat(JudgedDocs.page(ExchangePage.documenting("GET /rooms/{id}").text())
                        .told(RULE))
                .isEmpty();
    }

    @Test
    void leaves_fragments_alone() {
        assertThat(JudgedDocs.of("includes/rooms.md", operation().text()).told(RULE))
                .isEmpty();
    }
}
