package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLoaderTest extends WithConfiguredFolder {

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n", "{}", "\ufeff# with a mark\n"})
    void an_empty_file_sets_nothing(String yaml) {
        Settings settings = file.settings(yaml);

        assertThat(settings.root()).isEqualTo(folder);
        assertThat(settings.file()).isEqualTo(folder.resolve("verbatim.yml"));
        assertThat(settings.docs()).containsExactly(".");
        assertThat(settings.exclude()).isEmpty();
        assertThat(settings.reports()).isEqualTo(folder.resolve("reports"));
        assertThat(settings.features()).isEqualTo(folder.resolve("features"));
        assertThat(settings.recordings()).isEqualTo(folder.resolve("recordings"));
        assertThat(settings.shape()).isEqualTo("standard");
        assertThat(settings.rules()).isEmpty();
        assertThat(settings.failOn()).isEqualTo(Severity.ERROR);
        assertThat(settings.baseUrls()).isEmpty();
        assertThat(settings.inferHeadings()).isFalse();
        assertThat(settings.apiDoctorTags()).isTrue();
        assertThat(settings.jobs()).isEqualTo(8);
        assertThat(settings.targets()).containsOnlyKeys("mock");
        assertThat(settings.target()).isEqualTo("mock");
        assertThat(settings.baseline()).isNull();
        assertThat(settings.origins().all()).isEmpty();
    }

    @Test
    void reads_every_key() {
        Settings settings = file.settings("""
                docs: [api-docs, guides/one.md]
                exclude: "**/old/**"
                reports: out/reports
                features: specs
                recordings: taped
                shape: strict
                rules: { value-case: off, null-returned: Error }
                fail-on: warning
                base-urls:
                  - https://graph.microsoft.com/v1.0/
                  - https://graph.microsoft.com/beta
                infer: headings
                api-doctor-tags: false
                jobs: 3
                baseline: known.json
                """);

        assertThat(settings.docs()).containsExactly("api-docs", "guides/one.md");
        assertThat(settings.exclude()).containsExactly("**/old/**");
        assertThat(settings.reports()).isEqualTo(folder.resolve("out/reports"));
        assertThat(settings.features()).isEqualTo(folder.resolve("specs"));
        assertThat(settings.recordings()).isEqualTo(folder.resolve("taped"));
        assertThat(settings.shape()).isEqualTo("strict");
        assertThat(settings.rules()).isEqualTo(Map.of("value-case", "off", "null-returned", "error"));
        assertThat(settings.failOn()).isEqualTo(Severity.WARNING);
        assertThat(settings.baseUrls())
                .containsExactly("https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/beta");
        assertThat(settings.inferHeadings()).isTrue();
        assertThat(settings.apiDoctorTags()).isFalse();
        assertThat(settings.jobs()).isEqualTo(3);
        assertThat(settings.baseline()).isEqualTo(folder.resolve("known.json"));
    }

    @Test
    void a_single_docs_folder_needs_no_list() {
        assertThat(file.settings("docs: api-docs").docs()).containsExactly("api-docs");
    }

    @Test
    void finds_the_file_of_a_folder_above() throws IOException {
        file.settings("jobs: 2");
        Path below = Files.createDirectories(folder.resolve("api-docs/calls"));

        Settings settings = new SettingsLoader(List.of()).load(below, Map.of(), Overrides.NONE);

        assertThat(settings.jobs()).isEqualTo(2);
        assertThat(settings.root()).isEqualTo(folder);
        assertThat(settings.origins().of("jobs").words()).isEqualTo("../../verbatim.yml:1:7");
    }

    @Test
    void needs_no_file() {
        Settings settings = new SettingsLoader(List.of()).load(folder, Map.of(), Overrides.NONE);

        assertThat(settings.file()).isNull();
        assertThat(settings.root()).isEqualTo(folder);
    }

    @Test
    void the_environment_beats_the_file() {
        Settings settings = file.settings(
                "{shape: strict, fail-on: error, jobs: 2, reports: a}",
                Map.of(
                        "VERBATIM_SHAPE", "lenient",
                        "VERBATIM_FAIL_ON", "info",
                        "VERBATIM_JOBS", "5",
                        "VERBATIM_REPORTS", "b",
                        "VERBATIM_TARGET", "http://localhost:1"),
                Overrides.NONE);

        assertThat(settings.shape()).isEqualTo("lenient");
        assertThat(settings.failOn()).isEqualTo(Severity.INFO);
        assertThat(settings.jobs()).isEqualTo(5);
        assertThat(settings.reports()).isEqualTo(folder.resolve("b"));
        assertThat(settings.target()).isEqualTo("http://localhost:1");
    }

    @Test
    void flags_beat_the_environment() {
        Settings settings = file.settings(
                "jobs: 2",
                Map.of(
                        "VERBATIM_SHAPE", "lenient",
                        "VERBATIM_FAIL_ON", "info",
                        "VERBATIM_JOBS", "5",
                        "VERBATIM_REPORTS", "b",
                        "VERBATIM_TARGET", "x"),
                new Overrides("mock", "strict", "warning", "7", "c"));

        assertThat(settings.shape()).isEqualTo("strict");
        assertThat(settings.failOn()).isEqualTo(Severity.WARNING);
        assertThat(settings.jobs()).isEqualTo(7);
        assertThat(settings.reports()).isEqualTo(folder.resolve("c"));
        assertThat(settings.target()).isEqualTo("mock");
    }

    @Test
    void an_empty_variable_sets_nothing() {
        assertThat(file.settings("jobs: 2", Map.of("VERBATIM_JOBS", ""), Overrides.NONE)
                        .jobs())
                .isEqualTo(2);
    }

    @Test
    void paths_of_flags_start_in_the_working_directory() throws IOException {
        file.settings("reports: out");
        Path below = Files.createDirectory(folder.resolve("below"));

        Settings settings =
                new SettingsLoader(List.of()).load(below, Map.of(), new Overrides(null, null, null, null, "mine"));

        assertThat(settings.reports()).isEqualTo(below.resolve("mine"));
    }

    @ParameterizedTest
    @CsvSource({
        "shape, env VERBATIM_SHAPE",
        "jobs, --jobs",
        "rules.value-case, verbatim.yml:2:22",
        "docs, verbatim.yml:1:9",
        "targets.a.url, verbatim.yml:3:20",
        "targets.a.values.x, verbatim.yml:3:46",
        "features, default"
    })
    void knows_where_each_setting_came_from(String key, String origin) {
        Settings settings = file.settings(
                "docs: [ a, b ]\nrules: { value-case: off }\ntargets: {a: {url: http://x.org, values: {x: 1}}}",
                Map.of("VERBATIM_SHAPE", "lenient", "VERBATIM_JOBS", "1"),
                new Overrides(null, null, null, "2", null));

        assertThat(settings.origins().of(key).words()).isEqualTo(origin);
    }
}
