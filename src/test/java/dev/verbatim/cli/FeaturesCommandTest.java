package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesCommandTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void page() {
        docs = new DocsFolder(folder)
                .with("docs/call.md", Pages.CALL)
                .with("docs/prose.md", "# Prose\n")
                .with("verbatim.yml", "docs: docs\nfeatures: feats\n");
    }

    @Test
    void writes_one_file_for_each_page_with_examples() throws IOException {
        Ran ran = docs.verbatim("features");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("1 feature, 1 brought into step\n");
        assertThat(docs.text("feats/docs/call.feature"))
                .contains("Feature: Get call", "Scenario: get-call", "Scenario: create-call", "Scenario: delete-call");
        try (var files = Files.walk(docs.file("feats"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void what_was_written_is_in_step() {
        docs.verbatim("features");
        Ran ran = docs.verbatim("features", "--check");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("1 feature, all in step with the docs\n");
    }

    @Test
    void check_fails_for_a_missing_file_and_writes_none() {
        Ran ran = docs.verbatim("features", "--check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("docs/call.feature: missing")
                .endsWith("1 feature, 1 out of step; `verbatim features` writes them\n");
        assertThat(docs.file("feats")).doesNotExist();
    }

    @Test
    void check_fails_for_a_stale_file() {
        docs.verbatim("features");
        docs.replace("docs/call.md", "isMuted", "isMutad");

        Ran ran = docs.verbatim("features", "--check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("docs/call.feature: not what `docs/call.md` compiles to");
        assertThat(docs.verbatim("features").code()).isZero();
        assertThat(docs.text("feats/docs/call.feature")).contains("isMutad");
        assertThat(docs.verbatim("features", "--check").code()).isZero();
    }

    @Test
    void check_fails_for_a_file_that_is_left_over() throws IOException {
        docs.verbatim("features");
        Files.delete(docs.file("docs/call.md"));
        docs.with("docs/other.md", Pages.json("other", "{}"));

        Ran ran = docs.verbatim("features", "--check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("docs/call.feature").contains("docs/other.feature: missing");
        docs.verbatim("features");
        assertThat(docs.file("feats/docs/call.feature")).doesNotExist();
        assertThat(docs.verbatim("features", "--check").code()).isZero();
    }

    @Test
    void a_file_of_someone_else_stays() {
        docs.with("feats/mine.feature", "Feature: Mine\n  Scenario: one\n    Given a step\n");

        docs.verbatim("features");

        assertThat(docs.text("feats/mine.feature")).startsWith("Feature: Mine");
    }

    @Test
    void one_page_leaves_the_files_of_others_alone() {
        docs.with("docs/other.md", Pages.json("other", "{}"));
        docs.verbatim("features");

        Ran ran = docs.verbatim("features", "docs/other.md", "--check");

        assertThat(ran.code()).isZero();
        docs.verbatim("features", "docs/other.md");
        assertThat(docs.file("feats/docs/call.feature")).exists();
    }
}
