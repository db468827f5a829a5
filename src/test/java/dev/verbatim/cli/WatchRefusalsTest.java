package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --watch} does not go with: it says so at once, and why. */
class WatchRefusalsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --watch --plan              | --plan",
                "run --watch --record            | --record",
                "run --watch --shard 1/2         | --shard",
                "run --watch --cucumber html     | --cucumber",
                "run --watch --format json       | --format json",
                "run --watch --format sarif      | --format sarif",
                "run --watch --changed-since HEAD | --changed-since",
                "check --watch --format json     | --format json",
                "check --watch --format sarif    | --format sarif",
                "check --watch --changed-since HEAD | --changed-since",
                "check --watch --fix             | --fix",
                "check --watch docs/call.md:5    | PAGE:LINE",
                "check --watch -e get-call       | --example",
                "check --watch --tags @GET       | --tags",
            })
    void is_refused(String command, String option) {
        DocsFolder docs =
                new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");

        Ran ran = docs.verbatim(command.strip().split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("error: `--watch` does not go with `" + option + "`: ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_mistake_at_the_start_ends_it_as_it_would_a_run() {
        DocsFolder docs =
                new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");

        Ran ran = docs.verbatim("run", "--watch", "-e", "get-cal");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no example is called `get-cal`; did you mean `get-call`?");
        assertThat(ran.report().at("/summary/exitCode").asInt()).isEqualTo(2);
    }
}
