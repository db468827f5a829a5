package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.SettingsLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The README agrees with what it describes. */
class ReadmeTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String FENCE = "```output\n";

    @TempDir
    private Path folder;

    private final String readme = read("README.md");

    @Test
    void the_first_screen_has_the_two_commands() {
        assertThat(readme.lines().limit(15)).anyMatch(line -> line.startsWith("./verbatim run "));
        assertThat(readme.lines().limit(15)).anyMatch(line -> line.startsWith("mvn -q verify "));
    }

    @Test
    void every_command_is_listed_and_none_that_does_not_exist() {
        List<String> listed = new ArrayList<>();
        rows("## Commands", "`[a-z]").forEach(row -> listed.add(row.get(0).split("[` ]")[1]));

        assertThat(listed).containsExactlyElementsOf(commands().keySet());
    }

    @Test
    void every_option_is_listed_with_the_commands_that_have_it() {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (List<String> row : rows("## Commands", "`-")) {
            Set<String> of = row.get(1).equals("all") ? new TreeSet<>(commands().keySet()) : words(row.get(1));
            words(row.get(0)).forEach(name -> listed.put(name.split("[ \\[]")[0], of));
        }
        Map<String, Set<String>> real = new TreeMap<>();
        commands().forEach((command, line) -> {
            for (OptionSpec option : line.getCommandSpec().options()) {
                for (String name : option.names()) {
                    real.computeIfAbsent(name, key -> new TreeSet<>()).add(command);
                }
            }
        });

        assertThat(listed).isEqualTo(real);
    }

    @Test
    void options_that_take_a_value_are_shown_with_one() {
        for (List<String> row : rows("## Commands", "`-")) {
            String last =
                    new ArrayList<>(codes(row.get(0))).get(codes(row.get(0)).size() - 1);
            boolean takesOne = commands().values().stream()
                    .flatMap(line -> line.getCommandSpec().options().stream())
                    .filter(option -> List.of(option.names()).contains(last.split("[ \\[]")[0]))
                    .allMatch(option -> option.arity().max() > 0);
            assertThat(last.matches(".*[ =].+")).as(last).isEqualTo(takesOne);
        }
    }

    @Test
    void exit_codes_are_those_of_the_code() {
        List<String> listed = new ArrayList<>();
        rows("## Exit codes", "[0-9]").forEach(row -> listed.add(row.get(0)));

        assertThat(listed)
                .containsExactly(
                        text(ExitCode.OK),
                        text(ExitCode.FAILED),
                        text(ExitCode.USAGE),
                        text(ExitCode.ENVIRONMENT),
                        text(ExitCode.BUG),
                        text(ExitCode.INTERRUPTED));
    }

    @Test
    void configuration_keys_are_those_that_are_read() {
        Set<String> listed = new TreeSet<>();
        rows("## Configuration", "`").forEach(row -> listed.addAll(words(row.get(0))));
        Set<String> read = new TreeSet<>(SettingsLoader.keys());

        assertThat(listed).isEqualTo(read);
    }

    @Test
    void the_example_of_a_failure_is_what_is_printed() throws IOException {
        DocsFolder docs = SampleDocsTest.copy(folder);
        docs.replace("api-docs/communications/participant-get.md", "\"isMuted\": true", "\"isMutad\": true");

        Ran ran = docs.verbatim("run", "-e", "participant-get");
        String printed = timeless(ran.out());

        int start = readme.indexOf(FENCE) + FENCE.length();
        String shown = readme.substring(start, readme.indexOf("```", start));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("README.md"), readme.replace(FENCE + shown, FENCE + printed));
        }
        assertThat(shown).isEqualTo(printed);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void the_annotated_page_that_it_shows_is_without_a_fault() {
        String opening = "````markdown\n";
        int start = readme.indexOf(opening) + opening.length();
        DocsFolder docs =
                new DocsFolder(folder).with("docs/page.md", readme.substring(start, readme.indexOf("\n````\n", start)));

        Ran ran = docs.verbatim("run", "docs", "--fail-on", "warning");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.code()).isZero();
    }

    @Test
    void links_lead_somewhere() {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
        while (links.find()) {
            assertThat(Path.of(links.group(1))).exists();
        }
    }

    private static String timeless(String output) {
        return output.replaceAll("in [0-9.]+ m?s:", "in 0.9 s:");
    }

    private static Map<String, CommandLine> commands() {
        Console console = new Console(System.out, System.err, Map.of(), Path.of(""), Clock.systemUTC());
        Map<String, CommandLine> commands =
                new LinkedHashMap<>(Verbatim.commandLine(console).getSubcommands());
        commands.values().removeIf(line -> line.getCommandSpec().usageMessage().hidden());
        return commands;
    }

    /** The cells of those table rows of a section whose first cell begins so. */
    private List<List<String>> rows(String section, String start) {
        String text = readme.substring(readme.indexOf(section));
        int end = text.indexOf("\n## ", 1);
        List<List<String>> rows = new ArrayList<>();
        for (String line : (end < 0 ? text : text.substring(0, end)).lines().toList()) {
            if (line.matches("\\| *" + start + ".*")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.substring(1).split("(?<!\\\\)\\|")) {
                    cells.add(cell.strip());
                }
                rows.add(cells);
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Set<String> words(String cell) {
        return new TreeSet<>(codes(cell));
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(cell);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static String text(int code) {
        return Integer.toString(code);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
