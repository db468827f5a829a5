package dev.verbatim.config;

import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the configuration, or where it is kept: {@code ${env:NAME}} or {@code $env:NAME} is an environment
 * variable, {@code ${file:PATH}} the text of a file. What it stands for is looked up when it is used.
 *
 * @param text the text itself, the variable's name, or the file's path
 * @param place where it was written, for messages
 */
public record Reference(Kind kind, String text, String place) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)}|\\$env:([A-Za-z_][A-Za-z0-9_.-]*)");
    private static final Pattern FILE = Pattern.compile("\\$\\{file:([^}]+)}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+\\z");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long LARGEST = 100_000;

    /** Where a text is kept. */
    public enum Kind {
        HERE,
        ENVIRONMENT,
        FILE
    }

    /** What somebody wrote; relative paths in it start at a folder. */
    static Reference of(Path root, Given given) {
        String place = given.origin().place();
        Matcher variable = VARIABLE.matcher(given.text());
        if (variable.matches()) {
            String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
            return new Reference(Kind.ENVIRONMENT, name, place);
        }
        Matcher file = FILE.matcher(given.text());
        return file.matches()
                ? inFile(root, new Given(file.group(1), given.origin()))
                : new Reference(Kind.HERE, given.text(), place);
    }

    /** The text of a file. */
    static Reference inFile(Path root, Given path) {
        return new Reference(
                Kind.FILE, Paths.inside(root, path).toString(), path.origin().place());
    }

    /** Whether what it stands for is kept out of the configuration, as secrets are. */
    public boolean isKeptElsewhere() {
        return kind != Kind.HERE;
    }

    /**
     * What it stands for.
     *
     * @throws UsageException if the variable is not set or the file cannot be read
     */
    public String resolve(Map<String, String> environment) {
        return switch (kind) {
            case HERE -> text;
            case ENVIRONMENT -> variable(environment.getOrDefault(text, ""));
            case FILE -> file();
        };
    }

    /** What it stands for, if that is there. */
    public Optional<String> find(Map<String, String> environment) {
        try {
            return Optional.of(resolve(environment));
        } catch (UsageException e) {
            return Optional.empty();
        }
    }

    /** Whoever copies a secret into the settings of a CI service copies the end of its line as well. */
    private String variable(String value) {
        String line = LINE_ENDS.matcher(value).replaceFirst("");
        if (line.isBlank()) {
            throw wrong("the environment variable `" + text + "` is " + (value.isEmpty() ? "not set" : "blank"));
        }
        return line;
    }

    private String file() {
        try {
            Path file = Path.of(text);
            if (Files.size(file) > LARGEST) {
                throw wrong("the file `" + text + "` is too large to be a key or token");
            }
            String value = Files.readString(file, StandardCharsets.UTF_8)
                    .replaceFirst("^" + BYTE_ORDER_MARK, "")
                    .strip();
            if (value.isEmpty()) {
                throw wrong("the file `" + text + "` is empty");
            }
            return value;
        } catch (NoSuchFileException e) {
            throw wrong("there is no file `" + text + "`");
        } catch (IOException e) {
            throw wrong("the file `" + text + "` cannot be read");
        }
    }

    private UsageException wrong(String message) {
        return new UsageException(place + ": " + message);
    }
}
