package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.SettingsListing;
import dev.verbatim.config.SettingsListing.Entry;
import dev.verbatim.config.SettingsSchema;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.secret.Masking;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verbatim config}: each setting, its value and where it came from. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Print each setting with its value and where it came from.")
public final class ConfigCommand implements Callable<Integer> {

    private static final int WIDEST = 40;

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How they are printed: text (the default) or json.")
    private @Nullable String format;

    @Option(names = "--schema", description = "Print the JSON Schema of verbatim.yml instead, for editors.")
    private boolean schema;

    public ConfigCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = isJson();
        if (schema) {
            console.out().print(SettingsSchema.text());
            return 0;
        }
        Settings settings = Workspace.settings(console, new Overrides(null, null, null, null, null));
        List<Entry> entries = SettingsListing.of(settings);
        if (json) {
            printJson(entries);
        } else {
            printText(settings, entries);
        }
        return 0;
    }

    private boolean isJson() {
        if (format == null || format.equals("text")) {
            return false;
        }
        if (format.equals("json")) {
            return true;
        }
        throw OptionMistake.word("--format", List.of("text", "json"), format);
    }

    private void printText(Settings settings, List<Entry> entries) {
        Masking masking = console.masking();
        PrintStream out = console.out();
        out.println(
                settings.file() == null
                        ? "no verbatim.yml here or above; `verbatim init` writes one"
                        : "settings of " + settings.file());
        out.println();
        int keys = width(entries.stream().map(Entry::key).toList());
        int values = width(entries.stream().map(Entry::value).toList());
        for (Entry entry : entries) {
            String value = entry.value().isEmpty() ? "-" : masking.apply(entry.value());
            out.println(pad(entry.key(), keys) + "  " + pad(value, values) + "  "
                    + entry.origin().words());
        }
    }

    private void printJson(List<Entry> entries) throws IOException {
        Masking masking = console.masking();
        JsonLines json = new JsonLines(console.out(), true);
        for (Entry entry : entries) {
            json.open();
            json.put("key", entry.key());
            json.put("value", masking.apply(entry.value()));
            json.put("origin", entry.origin().words());
            json.end();
        }
        json.close();
    }

    private static int width(List<String> texts) {
        return Math.min(WIDEST, texts.stream().mapToInt(String::length).max().orElse(0));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
