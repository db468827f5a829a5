package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A mistake in an option is worded alike whatever the command, and exits with 2. */
class OptionMistakesTest {

    @TempDir
    private Path folder;

    private static CommandLine line() {
        return Verbatim.commandLine(new Console(System.out, System.err, Map.of(), Path.of(""), Clock.systemUTC()));
    }

    /** Every command with each of its options that takes a value, or takes none. */
    private static Stream<String[]> options(boolean valued) {
        List<String[]> all = new ArrayList<>();
        line().getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                boolean needed = option.arity().min() > 0;
                if (needed == valued && option.arity().max() == option.arity().min() && !option.hidden()) {
                    all.add(new String[] {name, option.longestName(), option.paramLabel()});
                }
            }
        });
        return all.stream();
    }

    static Stream<String[]> valued() {
        return options(true);
    }

    static Stream<String[]> flags() {
        return options(false).filter(option -> !option[1].matches("--help|--version"));
    }

    @ParameterizedTest
    @MethodSource("valued")
    void a_value_that_is_missing(String command, String option, String value) {
        refused("`" + option + "` needs a value: " + value, command, option);
    }

    @ParameterizedTest
    @MethodSource("flags")
    void a_value_where_none_belongs(String command, String option, String value) {
        refused("`" + option + "` takes no value, not `maybe`", command, option + "=maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "run, --tags, @GET",
        "run, --jobs, 2",
        "run, --target, mock",
        "check, --fail-on, error",
        "serve, --port, 1",
        "config, --format, json",
        "merge, --reports, out",
        "list, --changed-since, HEAD",
        "accept, --shape, strict"
    })
    void an_option_that_is_given_twice(String command, String option, String value) {
        refused("`" + option + "` is given twice", command, option, value, option, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --tag x      | unknown option `--tag`; did you mean `--tags`?",
                "check --wach     | unknown option `--wach`; did you mean `--watch`?",
                "run -x           | unknown option `-x`",
                "init --force     | unknown option `--force`",
                "explain a b      | `b` is one argument too many",
            })
    void an_option_that_nobody_knows(String command, String message) {
        refused(message, command.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --shape strct       | `--shape` takes strict, standard or lenient, not `strct`; did you mean `strict`?",
                "accept --shape strct    | `--shape` takes strict, standard or lenient, not `strct`; did you mean `strict`?",
                "check --format ful      | `--format` takes full, concise, github, json or sarif, not `ful`; did you mean `full`?",
                "run --jobs 257          | `--jobs` takes a whole number from 1 to 256, not `257`",
                "run --follow-pages -1   | `--follow-pages` takes a whole number from 0 to 1000, not `-1`",
                "run --allow-deletes=al  | `--allow-deletes` takes own or any, not `al`",
                "run --shard 1           | `--shard` takes a part and their number, such as 2/7, not `1`",
                "list --target mok       | `--target` takes `mock` or a URL, not `mok`; did you mean `mock`?",
                "export wiremok          | `export` takes wiremock, not `wiremok`; did you mean `wiremock`?",
            })
    void a_value_that_is_none(String command, String message) {
        refused(message, command.split(" "));
    }

    private void refused(String message, String... arguments) {
        DocsFolder docs =
                new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
        String[] given = Stream.of(arguments).filter(word -> !word.isEmpty()).toArray(String[]::new);

        Ran ran = docs.verbatim(given);

        assertThat(ran.err())
                .isEqualTo(
                        "error: " + message + "\nhelp: `verbatim " + given[0] + " --help` lists what it understands\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
