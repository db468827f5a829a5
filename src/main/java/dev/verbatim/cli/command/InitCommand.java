package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Starter;
import dev.verbatim.cli.StarterText;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Forecast;
import dev.verbatim.replay.WriteFlags;
import dev.verbatim.scenario.ExampleFilter;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code verbatim init}: writes a starter {@code verbatim.yml} for the docs below the working directory. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write a starter verbatim.yml here and show what was found on one page.")
public final class InitCommand implements Callable<Integer> {

    private final Console console;

    public InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path file = console.directory().resolve("verbatim.yml");
        if (Files.exists(file)) {
            throw alreadyThere();
        }
        Starter starter = Starter.of(console.directory());
        try {
            Files.write(
                    file,
                    StarterText.of(starter).getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere();
        }
        tell(starter);
        return 0;
    }

    private static UsageException alreadyThere() {
        return new UsageException("there is a `verbatim.yml` here already; `verbatim config` shows what it says");
    }

    private void tell(Starter starter) throws IOException {
        PrintStream out = console.out();
        out.println("wrote verbatim.yml for " + starter.pages() + (starter.pages() == 1 ? " page" : " pages") + ", "
                + starter.annotated() + " of them with annotated examples");
        Page page = starter.sample();
        if (page == null) {
            out.println("no page has an annotated example; `verbatim check` judges the pages all the same");
            return;
        }
        out.println();
        try (TextExamples examples = new TextExamples(
                out,
                new Prospects(
                        Forecast.of(TargetSettings.mock(), List.of(), WriteFlags.READ_ONLY),
                        ScenarioCatalog.NONE,
                        new ExampleFilter(Selection.ALL)))) {
            examples.page(page);
        }
        out.println();
        out.println("next: `verbatim run " + page.path() + "`, then `verbatim run` for all of them");
    }
}
