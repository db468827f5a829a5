package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {

    @TempDir
    Path root;

    @Test
    void gives_lines_by_number_whatever_ends_them() throws IOException {
        Files.writeString(root.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\n");

        PageExcerpt page = new PageFiles(root).apply("a.md");

        assertThat(page.line(1)).map(SourceText.Line::text).contains("one");
        assertThat(page.line(3)).map(SourceText.Line::text).contains("three");
        assertThat(page.line(9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.md", "folder", "\u0000.md"})
    void what_cannot_be_read_has_no_lines(String page) throws IOException {
        Files.createDirectory(root.resolve("folder"));

        assertThat(new PageFiles(root).apply(page).line(1)).isEmpty();
    }
}
