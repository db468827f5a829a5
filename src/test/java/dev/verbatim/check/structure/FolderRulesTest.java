package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import org.junit.jupiter.api.Test;

/** {@code front-matter-missing} and {@code heading-missing}: what nearly all pages of a folder have. */
class FolderRulesTest {

    private static final String REQUEST = "```http\nGET /rooms/1\n```\n";

    private static JudgedDocs pages(int count, String text) {
        JudgedDocs docs = JudgedDocs.of("api/p0.md", text.replace("NAME", "p0"));
        for (int i = 1; i < count; i++) {
            docs.with("api/p" + i + ".md", text.replace("NAME", "p" + i));
        }
        return docs;
    }

    private static String api(String headings) {
        return headings + "<!-- { \"blockType\": \"request\", \"name\": \"NAME\" } -->\n" + REQUEST;
    }

    @Test
    void the_page_without_front_matter_is_told() {
        assertThat(pages(9, "---\ntitle: x\n---\n").with("api/x.md", "# X\n").told("front-matter-missing"))
                .containsExactly("api/x.md:1:1 no front matter, though 9 of the 10 pages in its folder have it");
    }

    @Test
    void front_matter_is_no_custom_where_one_page_in_five_goes_without() {
        assertThat(pages(4, "---\ntitle: x\n---\n").with("api/x.md", "# X\n").told("front-matter-missing"))
                .isEmpty();
    }

    @Test
    void fragments_need_no_front_matter() {
        assertThat(pages(9, "---\ntitle: x\n---\n")
                        .with("includes/x.md", "# X\n")
                        .told("front-matter-missing"))
                .isEmpty();
    }

    @Test
    void the_page_without_the_usual_section_is_told_at_its_title() {
        assertThat(pages(20, api("## HTTP request\n\n## Response\n\n"))
                        .with("api/x.md", api("\n# X\n\n## HTTP request\n\n"))
                        .told("heading-missing"))
                .containsExactly("api/x.md:2:3 no section `response`,"
                        + " which 20 of the 21 pages with examples in this folder have");
    }

    @Test
    void a_section_of_nearly_that_name_will_do() {
        assertThat(pages(20, api("## HTTP requests\n\n"))
                        .with("api/x.md", api("## The HTTP request\n\n"))
                        .told("heading-missing"))
                .isEmpty();
    }

    @Test
    void second_sections_of_a_name_are_no_custom() {
        assertThat(pages(20, api("## Response\n\n## Response\n\n"))
                        .with("api/x.md", api("## Response\n\n"))
                        .told("heading-missing"))
                .isEmpty();
    }

    @Test
    void pages_without_examples_are_built_otherwise() {
        assertThat(pages(20, api("## Response\n\n")).with("api/x.md", "# X\n").told("heading-missing"))
                .isEmpty();
    }

    @Test
    void missing_permissions_are_told_once() {
        String page = "# X\n\n## HTTP request\n\n```http\nGET /rooms/{id}\n```\n\n%s<!-- { \"blockType\": \"request\", "
                + "\"name\": \"NAME\" } -->\n```http\nGET /rooms/1\n```\n";
        JudgedDocs docs = pages(20, page.formatted("## Permissions\n\nNone.\n\n"))
                .with("api/x.md", page.formatted("").replace("NAME", "x"));
        assertThat(docs.told("permissions-missing")).hasSize(1);
        assertThat(docs.told("heading-missing")).isEmpty();
    }

    @Test
    void few_pages_make_no_custom() {
        assertThat(pages(8, api("## Response\n\n"))
                        .with("api/x.md", api("# X\n\n"))
                        .told("heading-missing"))
                .isEmpty();
    }
}
