package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Verbatim;
import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Works through a small page that comes with the jar, so that the JVM can write down the classes that real work needs.
 * The launcher runs it once after a build; nobody else needs to.
 */
@Command(name = "warm-up", hidden = true, description = "Prepare the class archive that makes starts fast.")
public final class WarmUpCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("widget.md", "gadget.md", "includes/note.md", "includes/snippets/get-widget-java-snippets.md");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "offline: only what sends nothing.")
    private String part = "";

    public WarmUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("verbatim-warm-up");
        try {
            for (String name : PAGES) {
                copy(name, folder.resolve(name));
            }
            Files.writeString(folder.resolve("verbatim.yml"), "docs: .\nshape: standard\n");
            // As on a terminal, so that what draws colours and progress is among the classes.
            Console inside = new Console(
                    console.out(),
                    console.err(),
                    Map.of("TERM", "xterm", "FORCE_COLOR", "1", "VERBATIM_TERMINAL", "out err"),
                    folder,
                    console.clock());
            Verbatim.prepare("check");
            Verbatim.run(inside, "check");
            Verbatim.run(inside, "check", "widget.md");
            Verbatim.run(inside, "explain", "link-missing");
            Verbatim.run(inside, "list", "--blocks", "--format", "jsonl");
            Verbatim.run(inside, "check", "--no-such-option");
            if (!part.equals("offline")) {
                Verbatim.run(inside, "run");
                // A URL at which nobody listens: the classes of a live target, and of an answer that does not come.
                Verbatim.run(inside, "run", "--target", "http://127.0.0.1:1", "--allow-writes");
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream page = Verbatim.class.getResourceAsStream("warm-up/" + name)) {
            if (page == null) {
                throw new EnvironmentException("this jar lacks its warm-up pages");
            }
            Files.createDirectories(to.getParent());
            Files.copy(page, to);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
