package dev.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.PageFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equality that is written out by hand agrees with what a record's should be. */
class EqualityTest {

    @Test
    void of_types() {
        TypeRef type = new TypeRef("a", false, List.of("x"));

        assertThat(type)
                .isEqualTo(new TypeRef("a", false, List.of("x")))
                .hasSameHashCodeAs(new TypeRef("a", false, List.of("x")))
                .isNotEqualTo(new TypeRef("b", false, List.of("x")))
                .isNotEqualTo(new TypeRef("a", true, List.of("x")))
                .isNotEqualTo(new TypeRef("a", false, List.of("y")))
                .isNotEqualTo("a");
    }

    @Test
    void of_page_files() {
        PageFile page = new PageFile(Path.of("a.md"), "a.md");

        assertThat(page)
                .isEqualTo(new PageFile(Path.of("a.md"), "a.md"))
                .hasSameHashCodeAs(new PageFile(Path.of("a.md"), "a.md"))
                .isNotEqualTo(new PageFile(Path.of("b.md"), "a.md"))
                .isNotEqualTo(new PageFile(Path.of("a.md"), "b.md"));
    }

    @Test
    void of_code_blocks() {
        CodeBlock block = block("p.md", "GET /", "http", true, false, true);

        assertThat(block)
                .isEqualTo(block("p.md", "GET /", "http", true, false, true))
                .hasSameHashCodeAs(block("p.md", "GET /", "http", true, false, true))
                .isNotEqualTo(block("q.md", "GET /", "http", true, false, true))
                .isNotEqualTo(block("p.md", "PUT /", "http", true, false, true))
                .isNotEqualTo(block("p.md", "GET /", "json", true, false, true))
                .isNotEqualTo(block("p.md", "GET /", "http", false, false, true))
                .isNotEqualTo(block("p.md", "GET /", "http", true, true, true))
                .isNotEqualTo(block("p.md", "GET /", "http", true, false, false));
    }

    private static CodeBlock block(
            String page, String text, String language, boolean fenced, boolean empty, boolean closed) {
        SourceText code = SourceText.of(page, text);
        return new CodeBlock(code.span(), fenced, language, code, empty, closed);
    }
}
