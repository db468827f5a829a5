package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.scenario.FeatureChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureFilesTest {

    @TempDir
    Path folder;

    private FeatureFiles files;

    @BeforeEach
    void open() {
        files = new FeatureFiles(folder.resolve("features"));
    }

    @Test
    void features_lie_as_their_pages_do() throws IOException {
        files.write(List.of(feature("api/calls/get.md", "Get")), true);

        assertThat(folder.resolve("features/api/calls/get.feature")).hasContent(text("api/calls/get.md", "Get"));
    }

    @Test
    void what_is_in_step_is_not_written_again() throws IOException {
        files.write(List.of(feature("a.md", "A")), true);
        Path file = folder.resolve("features/a.feature");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));

        assertThat(files.write(List.of(feature("a.md", "A")), true)).isEmpty();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
    }

    @Test
    void a_check_writes_nothing() {
        assertThat(files.check(List.of(feature("a.md", "A")), true))
                .containsExactly(new FeatureChange(Kind.MISSING, "a.feature", "a.md"));
        assertThat(folder.resolve("features")).doesNotExist();
    }

    @Test
    void a_changed_page_makes_its_feature_stale() {
        files.write(List.of(feature("a.md", "A")), true);

        assertThat(files.check(List.of(feature("a.md", "B")), true))
                .containsExactly(new FeatureChange(Kind.STALE, "a.feature", "a.md"));
    }

    @Test
    void a_feature_whose_page_has_gone_is_deleted_with_its_folder() {
        files.write(List.of(feature("a.md", "A"), feature("old/b.md", "B")), true);

        assertThat(files.write(List.of(feature("a.md", "A")), true))
                .containsExactly(new FeatureChange(Kind.EXTRA, "old/b.feature", ""));
        assertThat(folder.resolve("features/old")).doesNotExist();
    }

    @Test
    void features_of_pages_that_were_not_asked_for_stay() {
        files.write(List.of(feature("a.md", "A"), feature("b.md", "B")), true);

        assertThat(files.write(List.of(feature("a.md", "A")), false)).isEmpty();
        assertThat(folder.resolve("features/b.feature")).exists();
    }

    @Test
    void a_file_that_a_person_wrote_is_never_touched() throws IOException {
        Path file = folder.resolve("features/a.feature");
        Files.createDirectories(folder.resolve("features"));
        Files.writeString(file, "Feature: mine\n");
        Files.writeString(folder.resolve("features/other.feature"), "Feature: mine too\n");

        assertThat(files.write(List.of(feature("a.md", "A")), true))
                .containsExactly(new FeatureChange(Kind.FOREIGN, "a.feature", "a.md"));
        assertThat(file).hasContent("Feature: mine\n");
        assertThat(folder.resolve("features/other.feature")).exists();
    }

    @Test
    void two_pages_that_want_one_file_get_two() {
        files.write(List.of(feature("a.md", "A"), feature("a.MD", "B")), true);

        assertThat(folder.resolve("features/a.feature")).exists();
        assertThat(folder.resolve("features/a~2.feature")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.md, __/secret.feature",
        "/etc/passwd, etc/passwd.feature",
        "a/../../b.md, a/__/__/b.feature",
        "C:\\x.md, C_/x.feature",
        "., page.feature",
        "a.MD, a.feature",
        ".md, .md.feature"
    })
    void no_page_leads_out_of_the_folder(String page, String path) {
        assertThat(FeaturePath.of(page)).isEqualTo(path);
    }

    @Test
    void a_link_is_not_followed_out_of_the_folder() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(folder.resolve("features"));
        Files.createSymbolicLink(folder.resolve("features/api"), outside);

        assertThatThrownBy(() -> files.write(List.of(feature("api/a.md", "A")), true))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("`api` is a link");
        assertThat(outside).isEmptyDirectory();
    }

    private static FeatureSource feature(String page, String title) {
        return new FeatureSource(page, FeaturePath.of(page), text(page, title), Map.of());
    }

    private static String text(String page, String title) {
        return "# " + page + "\n" + FeatureCompiler.MARKER + "\nFeature: " + title + "\n";
    }
}
