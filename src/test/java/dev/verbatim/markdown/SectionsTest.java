package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Tab;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final String TABS = """
            # Mute

            # [HTTP](#tab/http)
            words
            # <a name="csharp"></a>[C#](#tab/csharp)
            words

            ---

            ## Response
            """;

    @Test
    void a_tab_heading_is_no_section() {
        assertThat(Pages.read(TABS).headings().stream().map(Heading::text)).containsExactly("Mute", "Response");
    }

    @Test
    void a_group_holds_its_tabs_with_their_lines() {
        Tab.Group group = Pages.read(TABS).tabGroups().get(0);

        assertThat(group.closed()).isTrue();
        assertThat(group.tabs().stream()
                        .map(tab -> tab.title() + " " + tab.id() + " " + tab.startLine() + "-" + tab.endLine()))
                .containsExactly("HTTP http 3-4", "C# csharp 5-7");
    }

    @Test
    void a_group_that_a_section_ends_is_a_warning() {
        Page page = Pages.read("# [HTTP](#tab/http)\nwords\n\n## Response\nwords\n");

        assertThat(Pages.located(page)).containsExactly("tab-group-unclosed 1:3-1:20");
        assertThat(page.tabGroups().get(0).tabs().get(0).endLine()).isEqualTo(3);
    }

    @Test
    void a_group_that_the_page_ends_is_a_warning() {
        Page page = Pages.read("# [HTTP](#tab/http)\nwords\n");

        assertThat(Pages.rules(page)).containsExactly("tab-group-unclosed");
        assertThat(page.tabGroups().get(0).tabs().get(0).endLine()).isEqualTo(2);
    }

    @Test
    void a_group_is_closed_by_hyphens_directly_below_text() {
        Page page = Pages.read("# [HTTP](#tab/http)\nwords\n---\n\n## Response\n");

        assertThat(page.findings()).isEmpty();
        assertThat(page.headings().stream().map(Heading::text)).containsExactly("Response");
    }

    @Test
    void the_original_beside_a_translation_is_no_part_of_a_heading() {
        Page page = Pages.read("## <a name=\"a\"></a><span data-id=\"1\">Antwort</span>"
                + "<span class=\"sxs-lookup\"><span data-id=\"1\">Response</span></span>\n"
                + "# <a name=\"b\"></a>[<span data-id=\"2\">HTTP</span>](#tab/http)\n---\n");

        assertThat(page.headings().stream().map(Heading::text)).containsExactly("Antwort");
        assertThat(page.tabGroups().get(0).tabs().get(0).title()).isEqualTo("HTTP");
    }

    @Test
    void a_translated_heading_keeps_its_anchor() {
        Heading heading =
                Pages.read("## Antwort <a id='response'></a>\n").headings().get(0);

        assertThat(heading.text()).isEqualTo("Antwort");
        assertThat(heading.anchor()).isEqualTo("response");
        assertThat(heading.level()).isEqualTo(2);
        assertThat(heading.span().startColumn()).isEqualTo(4);
    }
}
