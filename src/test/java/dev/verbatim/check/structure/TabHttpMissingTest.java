package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabHttpMissingTest {

    private static final String REQUEST =
            "<!-- { \"blockType\": \"request\", \"name\": \"get-room\" } -->\n```http\nGET /rooms/1\n```\n";

    private static final String SDKS = """
            # [C#](#tab/csharp)
            [!INCLUDE [s](snippets/csharp/get-room-csharp-snippets.md)]
            # [Go](#tab/go)
            [!INCLUDE [s](snippets/go/get-room-go-snippets.md)]

            ---
            """;

    private static List<String> told(String markdown) {
        return JudgedDocs.page(markdown)
                .with("snippets/csharp/get-room-csharp-snippets.md", "C#\n")
                .with("snippets/go/get-room-go-snippets.md", "Go\n")
                .told("tab-http-missing");
    }

    @Test
    void points_at_the_first_tab() {
        assertThat(told("## A\n\n" + REQUEST + "\n## B\n\n" + SDKS))
                .containsExactly("page.md:10:3 these tabs show a request in C#, Go, but not in HTTP");
    }

    @Test
    void a_request_above_the_tabs_will_do() {
        assertThat(told("## A\n\n" + REQUEST + "\n" + SDKS)).isEmpty();
    }

    @Test
    void an_http_tab_will_do_whatever_its_id() {
        assertThat(told("## A\n\n# [HTTP](#tab/http)\n" + REQUEST + SDKS)).isEmpty();
        assertThat(told("## A\n\n# [cURL](#tab/curl)\n" + REQUEST + SDKS)).isEmpty();
    }

    @Test
    void tabs_of_pages_without_requests_are_about_something_else() {
        assertThat(told("## Install\n\n" + SDKS)).isEmpty();
    }

    @Test
    void tabs_without_snippets_are_about_something_else() {
        assertThat(told(REQUEST + "\n## Install\n\n# [C#](#tab/csharp)\na\n# [Go](#tab/go)\nb\n\n---\n"))
                .isEmpty();
    }
}
