package dev.verbatim.scenario.files;

import dev.verbatim.model.Finding;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The scenario files that the settings name, read one by one. */
public final class ScenarioFiles {

    public static final ScenarioFiles NONE = new ScenarioFiles(List.of());

    private static final long LARGEST = 10_000_000;
    private static final List<String> ENDINGS = List.of(".json", ".yml", ".yaml", ".scenarios");

    private final List<ScenarioFile> files;

    ScenarioFiles(List<ScenarioFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Reads files.
     *
     * @param root what the paths are relative to, and shown from
     * @param places files, folders (every {@code .json}, {@code .yml}, {@code .yaml} and {@code .scenarios} file below) or
     *     globs
     * @throws UsageException where one of them is nothing, or cannot be read
     */
    public static ScenarioFiles read(Path root, Collection<String> places) {
        Map<Path, Boolean> found = new LinkedHashMap<>();
        for (String place : places) {
            boolean named = find(root, place, found);
            if (!named) {
                throw new UsageException("no scenario file at `" + place + "`");
            }
        }
        List<ScenarioFile> files = new ArrayList<>();
        found.forEach((file, named) -> {
            String shown = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
            String text = text(file, shown);
            // A folder of tests holds accounts and other JSON too.
            if (named || text.contains("scenarios") || text.contains("canned-requests")) {
                files.add(ScenarioFile.read(shown.replace('\\', '/'), text));
            }
        });
        return new ScenarioFiles(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What is wrong with the files by themselves. */
    public List<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream()).toList();
    }

    List<ScenarioFile> files() {
        return files;
    }

    private static boolean find(Path root, String place, Map<Path, Boolean> found) {
        if (place.contains("*") || place.contains("?")) {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + place);
            TreeSet<Path> matching = new TreeSet<>();
            walk(root, file -> {
                Path relative = root.relativize(file);
                boolean deep = place.startsWith("**/")
                        && FileSystems.getDefault()
                                .getPathMatcher("glob:" + place.substring(3))
                                .matches(relative);
                if (glob.matches(relative) || deep) {
                    matching.add(file);
                }
            });
            matching.forEach(file -> found.putIfAbsent(file, false));
            return !matching.isEmpty();
        }
        Path path;
        try {
            path = root.resolve(place).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("`" + place + "` is not a path");
        }
        if (Files.isDirectory(path)) {
            TreeSet<Path> below = new TreeSet<>();
            walk(path, file -> {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (ENDINGS.stream().anyMatch(name::endsWith)) {
                    below.add(file);
                }
            });
            below.forEach(file -> found.putIfAbsent(file, false));
            return true;
        }
        found.put(path, true);
        return Files.isRegularFile(path);
    }

    private static void walk(Path folder, Consumer<Path> visitor) {
        try (Stream<Path> files = Files.walk(folder, 20)) {
            files.filter(Files::isRegularFile).forEach(visitor);
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("`" + folder.getFileName() + "` cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path file, String shown) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UsageException(shown + ": larger than 10 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(shown + ": not UTF-8");
        } catch (IOException e) {
            throw new UsageException(shown + ": cannot be read: " + e.getMessage());
        }
    }
}
