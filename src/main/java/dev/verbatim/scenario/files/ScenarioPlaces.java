package dev.verbatim.scenario.files;

import dev.verbatim.markdown.LinkBounds;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the scenario files that settings name. Links are followed as those among the docs are: not out of them. */
final class ScenarioPlaces {

    private static final List<String> ENDINGS = List.of(".json", ".yml", ".yaml", ".scenarios");
    private static final int DEEPEST = 20;

    private final Path root;
    private final LinkBounds bounds;
    private final Map<Path, Found> found = new LinkedHashMap<>();

    ScenarioPlaces(Path root) {
        this.root = root;
        this.bounds = new LinkBounds(root);
    }

    /** How a file was found: by its own name or in a folder, and whether a link leads out of the docs to it. */
    enum Found {
        NAMED,
        IN_FOLDER,
        OUTSIDE
    }

    /** The files, in their order. */
    Map<Path, Found> files() {
        return found;
    }

    /**
     * Finds what a place stands for.
     *
     * @throws UsageException where it stands for nothing
     */
    void add(String place) {
        boolean isGlob = place.contains("*") || place.contains("?");
        boolean any = isGlob ? glob(place) : path(place);
        if (!any) {
            throw new UsageException("no scenario file at `" + place + "`");
        }
    }

    private boolean glob(String place) {
        int any = place.replace('?', '*').indexOf('*');
        int slash = place.lastIndexOf('/', any);
        Path from = resolve(slash == 0 ? "/" : place.substring(0, Math.max(slash, 0)));
        String rest = place.substring(slash + 1);
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        PathMatcher shallow =
                FileSystems.getDefault().getPathMatcher("glob:" + (rest.startsWith("**/") ? rest.substring(3) : rest));
        return walk(from, file -> {
            Path relative = from.relativize(file);
            return glob.matches(relative) || shallow.matches(relative);
        });
    }

    private boolean path(String place) {
        Path path = resolve(place);
        if (!path.startsWith(root)) {
            bounds.add(path);
        } else if (Files.exists(path) && !bounds.allows(path)) {
            found.put(path, Found.OUTSIDE);
            return true;
        }
        if (Files.isDirectory(path)) {
            walk(path, ScenarioPlaces::isScenarioName);
            return true;
        }
        found.put(path, Found.NAMED);
        return Files.isRegularFile(path);
    }

    private Path resolve(String place) {
        try {
            return root.resolve(place).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("`" + place + "` is not a path");
        }
    }

    private static boolean isScenarioName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isSkipped(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    /** The settings name scenarios too. */
    private static boolean isSettings(Path file) {
        return file.getFileName().toString().equals("verbatim.yml");
    }

    private boolean walk(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        TreeSet<Path> matching = new TreeSet<>();
        TreeSet<Path> outside = new TreeSet<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                    boolean leadsOut = Files.isSymbolicLink(below) && !bounds.allows(below);
                    if (below.equals(folder) || !(leadsOut || isSkipped(below))) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (leadsOut) {
                        outside.add(below);
                    }
                    return FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isSettings(file) && wanted.test(file)) {
                        (bounds.allows(file) ? matching : outside).add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                    if (reason instanceof FileSystemLoopException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw reason;
                }
            });
        } catch (IOException e) {
            throw new UsageException("`" + folder.getFileName() + "` cannot be read: " + e.getMessage());
        }
        outside.forEach(file -> found.putIfAbsent(file, Found.OUTSIDE));
        matching.forEach(file -> found.putIfAbsent(file, Found.IN_FOLDER));
        return !matching.isEmpty() || !outside.isEmpty();
    }
}
