package dev.verbatim.cli.watch;

import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Files and folders beside the pages on which a run stands, such as recordings; they need not be there yet. */
public record FilesBeside(List<Path> places, List<Path> except) {

    /**
     * Places to look after.
     *
     * @param except folders that a run writes, which are never among them
     */
    public FilesBeside {
        places = List.copyOf(places);
        except = List.copyOf(except);
    }

    /** A place as somebody wrote it; none where that is no path, which whoever reads it says. */
    public static Optional<Path> path(Path root, String written) {
        try {
            return Optional.of(root.resolve(written).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file or folder is, or lies in, one of the places. */
    public boolean holds(Path file) {
        return places.stream().anyMatch(file::startsWith) && except.stream().noneMatch(file::startsWith);
    }

    /** The folders in which they change, come and go. */
    public Set<Path> folders() {
        Set<Path> folders = new TreeSet<>();
        for (Path place : places) {
            Path above = place.getParent();
            while (above != null && !Files.isDirectory(above)) {
                above = above.getParent();
            }
            if (above != null) {
                folders.add(above);
            }
            if (Files.isDirectory(place)) {
                below(place, folders);
            }
        }
        return folders;
    }

    private void below(Path place, Set<Path> folders) {
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean passedBy = name.startsWith(".") || name.equals("node_modules");
                    if ((passedBy && !folder.equals(place)) || except.contains(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException("the folder `" + place + "` cannot be read", e);
        }
    }
}
