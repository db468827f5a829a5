package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A command that watches, as someone sees it who saves pages beside it. */
final class Watching implements AutoCloseable {

    private static final String END = "; Ctrl-C ends it\n";

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private final Thread command;

    /** Starts it, and waits until it has shown what it found first. */
    static Watching begin(Path folder, Map<String, String> environment, String... args) {
        Watching watching = new Watching(folder, environment, args);
        watching.waitFor("; Ctrl-C ends it");
        return watching;
    }

    /** Starts it. */
    Watching(Path folder, Map<String, String> environment, String... args) {
        this.folder = folder;
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                Clock.systemUTC());
        command = new Thread(() -> code.set(Verbatim.run(console, args)), "watching");
        command.start();
    }

    /** What was printed since it was last forgotten. */
    String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was printed to standard error since it was last forgotten. */
    String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Watching forget() {
        out.reset();
        err.reset();
        return this;
    }

    /** Saves a file in one step, as editors do that are careful, and forgets what was shown before. */
    Watching save(String file, String text) {
        forget();
        Path path = folder.resolve(file);
        Path draft = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until that is shown, and all that belongs to it. */
    Watching waitFor(String text) {
        return waitFor(() -> shown().contains(text) && shown().endsWith(END));
    }

    Watching waitFor(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(command.isAlive()).as(shown() + told()).isTrue();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(shown() + told(), e);
            }
        }
        return this;
    }

    /** Presses Ctrl-C, and hands back what the command exits with. */
    int interrupt() {
        command.interrupt();
        return join();
    }

    int join() {
        try {
            command.join();
        } catch (InterruptedException e) {
            throw new AssertionError(shown() + told(), e);
        }
        return code.get();
    }

    @Override
    public void close() {
        assertThat(interrupt()).as(shown() + told()).isEqualTo(130);
    }
}
