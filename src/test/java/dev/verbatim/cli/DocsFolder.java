package dev.verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A docs set in a temporary folder, and the command line as someone in that folder uses it. */
final class DocsFolder {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Clock clock;

    DocsFolder(Path folder) {
        this(folder, CLOCK);
    }

    DocsFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes a file, its folders included. */
    DocsFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    DocsFolder with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocsFolder environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text of a file, which must be there. */
    DocsFolder replace(String file, String old, String replacement) {
        String before = text(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException("`" + file + "` does not contain `" + old + "`");
        }
        return with(file, before.replace(old, replacement));
    }

    /** Runs a command to its end; whatever it is, what it prints must be fit for people. */
    Ran verbatim(String... args) {
        return from(".", args);
    }

    /** Runs a command in a folder below. */
    Ran from(String below, String... args) {
        return on(new ByteArrayOutputStream(), below, args);
    }

    /** A console in the folder that says what it has to say into a stream. */
    Console console(ByteArrayOutputStream err) {
        return console(new ByteArrayOutputStream(), err, ".");
    }

    private Ran on(ByteArrayOutputStream out, String below, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Verbatim.run(console(out, err, below), args);
        Ran ran = new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), folder);
        PlainWords.check(ran);
        return ran;
    }

    private Console console(ByteArrayOutputStream out, ByteArrayOutputStream err, String below) {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                folder.resolve(below).normalize(),
                clock);
    }
}
