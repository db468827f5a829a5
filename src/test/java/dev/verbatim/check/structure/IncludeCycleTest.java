package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.RelatedSpan;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncludeCycleTest {

    private static String include(String file) {
        return "[!INCLUDE [x](" + file + ")]\n";
    }

    @Test
    void a_circle_is_told_once_with_all_its_includes() {
        List<Finding> findings = JudgedDocs.of("includes/b.md", include("c.md"))
                .with("includes/c.md", "c\n\n" + include("d.md"))
                .with("includes/d.md", include("b.md"))
                .with("api/page.md", include("../includes/c.md"))
                .with("api/other.md", include("../includes/d.md"))
                .findings("include-cycle");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).span().location()).isEqualTo("includes/b.md:1:15");
        assertThat(findings.get(0).message()).isEqualTo("`includes/b.md` includes itself through `c.md`, `d.md`");
        assertThat(findings.get(0).related())
                .extracting(RelatedSpan::label)
                .containsExactly("`includes/c.md` includes `d.md`", "`includes/d.md` includes `b.md`");
    }

    @Test
    void a_file_may_include_itself() {
        assertThat(JudgedDocs.of("a.md", include("a.md")).told("include-cycle"))
                .containsExactly("a.md:1:15 `a.md` includes itself");
    }

    @Test
    void two_circles_are_two_findings() {
        assertThat(JudgedDocs.of("a.md", include("b.md"))
                        .with("b.md", include("a.md"))
                        .with("c.md", include("d.md"))
                        .with("d.md", include("c.md"))
                        .told("include-cycle"))
                .hasSize(2);
    }

    @Test
    void one_file_included_twice_is_no_circle() {
        assertThat(JudgedDocs.of("a.md", include("b.md") + "\n" + include("c.md"))
                        .with("b.md", include("c.md"))
                        .with("c.md", "c\n")
                        .told("include-cycle"))
                .isEmpty();
    }

    @Test
    void a_long_chain_is_followed_to_its_end() {
        JudgedDocs docs = JudgedDocs.of("p0.md", include("p1.md"));
        for (int i = 1; i < 3_000; i++) {
            docs.with("p" + i + ".md", include("p" + (i + 1) % 3_000 + ".md"));
        }
        assertThat(docs.findings("include-cycle")).hasSize(1);
    }
}
