package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsSetTest {

    @TempDir
    Path root;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# A\n");
        }
    }

    private List<String> found(List<String> excludes, String... paths) {
        List<Path> starts = List.of(paths).stream().map(Path::of).toList();
        return DocsSet.find(root, starts, excludes).pages().stream()
                .map(PageFile::display)
                .toList();
    }

    @Test
    void pages_come_in_the_order_of_their_paths() throws IOException {
        write("b.md", "a/z.md", "a/b/c.MD", "a.md", "a/readme.txt");

        assertThat(found(List.of())).containsExactly("a.md", "a/b/c.MD", "a/z.md", "b.md");
    }

    @Test
    void hidden_folders_and_installed_packages_are_left_out() throws IOException {
        write("a.md", ".git/b.md", "node_modules/x/c.md", "d/.cache/e.md");

        assertThat(found(List.of())).containsExactly("a.md");
    }

    @Test
    void excluded_paths_are_left_out() throws IOException {
        write("a.md", "includes/b.md", "x/includes/c.md", "x/README.md", "x/y/d.md");

        assertThat(found(List.of("includes/**"))).containsExactly("a.md", "x/README.md", "x/includes/c.md", "x/y/d.md");
        assertThat(found(List.of("**/includes/"))).containsExactly("a.md", "x/README.md", "x/y/d.md");
        assertThat(found(List.of("README.md", "x/*/d.md"))).containsExactly("a.md", "includes/b.md", "x/includes/c.md");
    }

    @Test
    void a_file_that_is_named_is_read_even_when_it_is_excluded_and_only_once() throws IOException {
        write("a.md", "b.md");

        assertThat(found(List.of("a.md"), "a.md", "./a.md")).containsExactly("a.md");
    }

    @Test
    void a_folder_named_like_a_page_is_a_folder() throws IOException {
        write("x.md/y.md");

        assertThat(found(List.of())).containsExactly("x.md/y.md");
    }

    @Test
    void links_are_followed_but_loops_are_not() throws IOException {
        write("a/b.md");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("c.md"), root.resolve("a/b.md"));

        assertThat(found(List.of())).containsExactly("a/b.md", "c.md");
    }

    @Test
    void a_link_to_nowhere_is_told() throws IOException {
        write("a.md");
        Files.createSymbolicLink(root.resolve("b.md"), root.resolve("nowhere"));

        DocsSet docs = DocsSet.find(root, List.of(), List.of());

        assertThat(docs.pages()).hasSize(1);
        assertThat(docs.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("page-unreadable");
            assertThat(finding.page()).isEqualTo("b.md");
            assertThat(finding.notes()).containsExactly("it is a link to nowhere");
        });
    }

    @Test
    void a_page_that_is_too_large_is_told_and_left_out() throws IOException {
        write("a.md");
        try (RandomAccessFile file = new RandomAccessFile(root.resolve("big.md").toFile(), "rw")) {
            file.setLength(PageReader.MAX_BYTES + 1L);
        }

        DocsSet docs = DocsSet.find(root, List.of(), List.of());

        assertThat(docs.pages()).hasSize(1);
        assertThat(docs.findings().get(0).rule()).isEqualTo("page-too-large");
    }

    @Test
    void a_missing_path_is_a_mistake_of_the_user() {
        assertThatThrownBy(() -> found(List.of(), "nowhere"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`nowhere`");
    }

    @Test
    void so_is_a_folder_without_pages() throws IOException {
        Files.createDirectory(root.resolve("empty"));

        assertThatThrownBy(() -> found(List.of(), "empty"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no pages below `empty`");
    }

    @Test
    void so_is_leaving_out_all_of_them() throws IOException {
        Files.writeString(root.resolve("only.md"), "# Only");

        assertThatThrownBy(() -> found(List.of("*.md")))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith(", apart from what `exclude` leaves out");
    }

    @Test
    void so_is_a_pattern_that_is_none() {
        assertThatThrownBy(() -> found(List.of("[")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`[`");
    }
}
