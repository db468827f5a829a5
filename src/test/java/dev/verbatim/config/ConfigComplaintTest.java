package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told about a configuration that is wrong. */
class ConfigComplaintTest extends WithConfiguredFolder {

    static Arguments[] complaints() {
        return new Arguments[] {
            Arguments.of("jobs: 1\ndosc: x", "2:1: unknown key `dosc`; did you mean `docs`?"),
            Arguments.of("failOn: error", "1:1: unknown key `failOn`; did you mean `fail-on`?"),
            Arguments.of("targets:\n  t: {ulr: x}", "2:7: unknown key `ulr` in `targets.t`; did you mean `url`?"),
            Arguments.of(
                    "targets: {t: {url: 'http://x.org', limits: {rate: 1}}}",
                    "1:45: unknown key `rate` in `targets.t.limits`; known are `timeout`, `concurrency`, `requests-per-minute`, `retry-budget`"),
            Arguments.of(
                    "targets: {t: {url: 'https://x.org', values: {'me/calls/{id}': 1}}}",
                    "1:63: no placeholder is called `me/calls/{id}`; write `{id}`, or `calls/{id}` for the one below `calls`"),
            Arguments.of(
                    "targets: {t: {url: 'http://x.org', values: {'{id}': '${env:ID}'}}}",
                    "1:53: `${env:ID}` is not looked up here; write the value itself"),
            Arguments.of(
                    "targets: {mock: {url: x}}",
                    "1:18: unknown key `url` in `targets.mock`; known are `mappings`, `port`"),
            Arguments.of(
                    "rules: {value-cas: off}", "1:9: unknown key `value-cas` in `rules`; did you mean `value-case`?"),
            Arguments.of("rules: {value-case: of}", "1:21: `of` is not known here; did you mean `off`?"),
            Arguments.of("rules: [value-case]", "1:8: expected keys with values for `rules`, found a list"),
            Arguments.of("rules: {value-case: [off]}", "1:21: expected one value for `rules.value-case`, found a list"),
            Arguments.of("shape: strickt", "1:8: `strickt` is not known here; did you mean `strict`?"),
            Arguments.of("shape: xyz", "1:8: `xyz` is not known here; known are `strict`, `standard`, `lenient`"),
            Arguments.of("shape: {a: b}", "1:8: expected one value for `shape`, found keys with values"),
            Arguments.of("fail-on: off", "1:10: `off` is not known here; known are `error`, `warning`, `info`"),
            Arguments.of("infer: heading", "1:8: `heading` is not known here; did you mean `headings`?"),
            Arguments.of("api-doctor-tags: 1", "1:18: expected `true` or `false`, found `1`"),
            Arguments.of("jobs: many", "1:7: expected a whole number from 1 to 256, found `many`"),
            Arguments.of("jobs: 0", "1:7: expected a whole number from 1 to 256, found `0`"),
            Arguments.of("jobs: 99999999999", "1:7: expected a whole number from 1 to 256, found `99999999999`"),
            Arguments.of("jobs:", "1:6: expected one value for `jobs`, found nothing"),
            Arguments.of("docs:", "1:6: expected one value or a list for `docs`, found nothing"),
            Arguments.of("docs: {a: b}", "1:7: expected one value or a list for `docs`, found keys with values"),
            Arguments.of("docs: [[a]]", "1:8: expected a list of single values for `docs`, found a list"),
            Arguments.of("exclude: [a, ]\njobs: [1]", "2:7: expected one value for `jobs`, found a list"),
            Arguments.of("reports: [a]", "1:10: expected one value for `reports`, found a list"),
            Arguments.of("docs: [a, \"a\\0b\"]", "1:11: `a\u0000b` is not a path"),
            Arguments.of("features: \"a\\0b\"", "1:11: `a\u0000b` is not a path"),
            Arguments.of("recordings: [a]", "1:13: expected one value for `recordings`, found a list"),
            Arguments.of("baseline: {}", "1:11: expected one value for `baseline`, found keys with values"),
            Arguments.of(
                    "base-urls: graph.microsoft.com",
                    "1:12: expected a URL such as `https://graph.microsoft.com/v1.0`, found `graph.microsoft.com`"),
            Arguments.of("jobs: 1\njobs: 2", "2:1: key `jobs` is there already, in line 1"),
            Arguments.of("targets: mock", "1:10: expected keys with values for `targets`, found `mock`"),
            Arguments.of("targets: {t: }", "1:11: target `t` has no `url`"),
            Arguments.of("targets: {t: {disposable: true}}", "1:11: target `t` has no `url`"),
            Arguments.of("targets: {'http://x': {url: a}}", "1:11: expected a name for a target, found `http://x`"),
            Arguments.of(
                    "targets: {t: {url: 'https://a:hunter2@x.org'}}",
                    "1:20: a URL with a user or password in it is a literal secret"),
            Arguments.of(
                    "targets: {t: {url: 'ftp://a:b@x.org'}}",
                    "1:20: expected a URL such as `https://graph.microsoft.com/v1.0`, found `ftp://x.org`"),
            Arguments.of(
                    "targets: {t: {url: 'http://x.org', limits: {timeout: 30}}}",
                    "1:54: expected a time such as `30s` or `2m`, found `30`"),
            Arguments.of(
                    "targets: {t: {url: 'http://x.org', limits: {timeout: 0s}}}",
                    "1:54: expected a time such as `30s` or `2m`, found `0s`"),
            Arguments.of(
                    "targets: {t: {url: 'http://x.org', limits: {concurrency: -1}}}",
                    "1:58: expected a whole number from 1 to 256, found `-1`"),
            Arguments.of(
                    "targets: {mock: {port: 65536}}", "1:24: expected a whole number from 0 to 65535, found `65536`"),
            Arguments.of("- docs", "1:1: expected keys with values, found a list"),
            Arguments.of("docs", "1:1: expected keys with values, found `docs`"),
            Arguments.of("a: b: c", "1:5: invalid YAML: mapping values are not allowed here"),
            Arguments.of("docs: [a", "1:9: invalid YAML: expected ',' or ']', but got the end"),
            Arguments.of("docs: a\n---\ndocs: b", "2:1: invalid YAML: but found another document"),
            Arguments.of("docs: *x", "1:7: invalid YAML: found undefined alias x"),
            Arguments.of(
                    "docs: !!java.io.File [x]",
                    "1:7: invalid YAML: global tag is not allowed: tag:yaml.org,2002:java.io.File"),
            Arguments.of("docs: !mine x", "1:7: YAML tag `!mine` has no meaning here"),
            Arguments.of("? [a]\n: b", "1:3: a key must be a word"),
        };
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void names_the_place_and_what_is_wrong(String yaml, String complaint) {
        assertThat(file.complaint(yaml)).isEqualTo("verbatim.yml:" + complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "VERBATIM_JOBS, x, 'expected a whole number from 1 to 256, found `x`'",
        "VERBATIM_SHAPE, strct, '`strct` is not known here; did you mean `strict`?'",
        "VERBATIM_FAIL_ON, erorr, '`erorr` is not known here; did you mean `error`?'"
    })
    void names_the_variable(String variable, String value, String complaint) {
        assertThat(file.complaint("", Map.of(variable, value), Overrides.NONE))
                .isEqualTo("environment variable " + variable + ": " + complaint);
    }

    @Test
    void names_the_flag() {
        assertThat(file.complaint("", Map.of(), new Overrides(null, null, null, "x", null)))
                .isEqualTo("`--jobs` takes a whole number from 1 to 256, not `x`");
    }

    @Test
    void tells_a_wrong_value_that_a_flag_hides() {
        assertThat(file.complaint("jobs: x", Map.of(), new Overrides(null, null, null, "2", null)))
                .startsWith("verbatim.yml:1:7: ");
    }

    @Test
    void any_rule_may_be_set_where_none_are_known() throws IOException {
        Files.writeString(folder.resolve("verbatim.yml"), "rules: {mine: info}");

        assertThat(new SettingsLoader(List.of())
                        .load(folder, Map.of(), Overrides.NONE)
                        .rules())
                .containsEntry("mine", "info");
    }

    @Test
    void tells_a_folder_of_that_name() throws IOException {
        Files.createDirectory(folder.resolve("verbatim.yml"));

        complains("verbatim.yml: is a folder, not a file");
    }

    @Test
    void tells_a_file_that_is_not_utf_8() throws IOException {
        Files.write(folder.resolve("verbatim.yml"), "docs: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        complains("verbatim.yml: not UTF-8");
    }

    @Test
    void tells_a_file_that_is_too_large() throws IOException {
        Files.writeString(folder.resolve("verbatim.yml"), "#".repeat(1_000_001));

        complains("verbatim.yml: larger than 1 MB");
    }

    @Test
    void tells_a_file_that_may_not_be_read() throws IOException {
        Path unreadable = Files.writeString(folder.resolve("verbatim.yml"), "jobs: 1");
        boolean denied = unreadable.toFile().setReadable(false) && !Files.isReadable(unreadable);
        assumeTrue(denied, "skipped: this user may read every file");

        complains("verbatim.yml: no permission to read it");
    }

    @Test
    void tells_a_control_character() {
        assertThat(file.complaint("docs: a\u0001"))
                .isEqualTo("verbatim.yml: invalid YAML: special characters are not allowed");
    }

    @Test
    void bounds_what_aliases_can_blow_up() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + ",").repeat(8)).append("]\n");
        }

        assertThat(file.complaint(yaml.toString())).contains("more levels or values than a configuration can have");
    }

    @Test
    void bounds_an_alias_of_what_it_stands_in() {
        assertThat(file.complaint("docs: &a [ *a ]")).contains("more levels or values than a configuration can have");
    }

    @Test
    void bounds_depth() {
        assertThat(file.complaint("docs: " + "[".repeat(10_000)))
                .startsWith("verbatim.yml: invalid YAML: nesting Depth exceeded max 20");
    }

    private void complains(String message) {
        assertThatThrownBy(() -> new SettingsLoader(List.of()).load(folder, Map.of(), Overrides.NONE))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
