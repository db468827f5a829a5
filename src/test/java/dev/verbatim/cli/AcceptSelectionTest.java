package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code accept} takes the examples that {@code run} takes. */
class AcceptSelectionTest {

    private static final Set<String> OF_RUNS_ONLY = Set.of(
            "--plan", "--reports", "--cucumber", "--record", "--format", "-q", "--quiet", "-v", "--verbose", "--watch");

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void three_examples_that_drift() {
        docs = new DocsFolder(folder)
                .with("docs/one.md", page("one") + page("two"))
                .with("docs/more/three.md", page("three"))
                .with("verbatim.yml", "docs: docs\nscenarios: [usual]\n")
                .with("usual/s.json", "{ \"scenarios\": [{ \"method\": \"one\", \"request-parameters\": {} }] }")
                .with("other.json", "{ \"scenarios\": [{ \"method\": \"two\", \"tags\": \"slow\" }] }");
        List.of("one", "two", "three").forEach(name -> server.json("/" + name, "{ \"" + name + "\": 4 }"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-e two",
                "-e t*",
                "--tags @GET",
                "--tags @nothing",
                "--tags @slow --scenarios other.json",
                "docs/more",
                "docs/one.md",
                "docs/one.md:3",
                "docs/one.md:20 docs/more/three.md:1",
                "--shard 1/3",
                "--shard 2/3",
                "--shard 3/3",
                "--shard 1/3 docs/one.md",
            })
    void the_same_options_take_the_same_examples(String options) {
        Ran run = docs.verbatim(arguments("run", options));
        Ran accept = docs.verbatim(arguments("accept", options));

        List<String> drifted = new ArrayList<>();
        run.report()
                .path("examples")
                .forEach(example -> drifted.add(example.path("name").asText()));
        assertThat(edited(accept)).containsExactlyInAnyOrderElementsOf(drifted);
        assertThat(accept.code()).isEqualTo(run.code());
    }

    @Test
    void the_parts_are_not_all_the_same() {
        assertThat(edited(docs.verbatim(arguments("accept", "--shard 1/3")))).containsExactly("three");
        assertThat(edited(docs.verbatim(arguments("accept", "--shard 2/3")))).containsExactly("two");
        assertThat(docs.verbatim(arguments("accept", "--shard 3/2")).code()).isEqualTo(2);
    }

    @Test
    void every_option_of_run_that_is_not_about_its_results_is_one_of_accept() {
        Set<String> run = options("run");
        run.removeAll(OF_RUNS_ONLY);

        assertThat(options("accept")).containsAll(run);
    }

    private static Set<String> options(String command) {
        Console console = new Console(System.out, System.err, Map.of(), Path.of(""), Clock.systemUTC());
        CommandLine line = Objects.requireNonNull(
                Verbatim.commandLine(console).getSubcommands().get(command));
        Set<String> names = new TreeSet<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private String[] arguments(String command, String options) {
        return (command + " --target " + server.url() + " " + options).split(" +");
    }

    private static List<String> edited(Ran accept) {
        List<String> names = new ArrayList<>();
        Matcher lines = Pattern.compile("(?m)^\\+  \"(\\w+)\": 4$").matcher(accept.out());
        while (lines.find()) {
            names.add(lines.group(1));
        }
        return names;
    }

    private static String page(String name) {
        return Pages.json(name, "{\n  \"" + name + "\": \"text\"\n}")
                .replaceAll("(?m)^GET .*", "GET https://api.contoso.example/" + name);
    }
}
