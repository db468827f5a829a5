package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import org.junit.jupiter.api.Test;

class OrphanPageTest {

    private static JudgedDocs docs(String path, String text) {
        return JudgedDocs.of(path, text).rule("orphan-page", "warning");
    }

    @Test
    void is_off_unless_asked_for() {
        assertThat(JudgedDocs.of("a.md", "# A\n").told("orphan-page")).isEmpty();
    }

    @Test
    void a_page_that_only_links_to_itself_is_an_orphan() {
        assertThat(docs("a.md", "# A\n\n[x](a.md)\n").told("orphan-page"))
                .containsExactly("a.md:1:3 no page links to this one, and no table of contents lists it");
    }

    @Test
    void a_fragment_that_no_page_includes_is_one() {
        assertThat(docs("includes/a.md", "A\n").told("orphan-page"))
                .containsExactly("includes/a.md:1:1 no page includes this file");
    }

    @Test
    void links_and_includes_reach_a_page_whatever_their_case() {
        assertThat(docs("readme.md", "[x](A.md#x)\n\n[!INCLUDE [b](includes/b.md)]\n")
                        .with("a.md", "# A\n")
                        .with("includes/b.md", "b\n")
                        .told("orphan-page"))
                .isEmpty();
    }

    @Test
    void a_table_of_contents_reaches_a_page() {
        assertThat(docs("docs/api/a.md", "# A\n")
                        .with("docs/api/b.md", "# B\n")
                        .with("docs/api/d.md", "# D\n")
                        .with("docs/c.md", "# C\n")
                        .with(
                                "docs/toc.yml",
                                "- name: A\n  href: api/a.md?tabs=http\n- {href: 'api/b.md'}\n- href: \"c.md\"\n")
                        .told("orphan-page"))
                .containsExactly("docs/api/d.md:1:3 no page links to this one, and no table of contents lists it");
    }
}
