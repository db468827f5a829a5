package dev.verbatim.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that symbolic links must not lead out of: that of the docs, and the repository around it. What else is on
 * this machine is nobody's to show, whoever put a link to it among the pages.
 */
public final class LinkBounds {

    private final List<Path> folders = new ArrayList<>();
    private final Map<Path, Boolean> allowed = new ConcurrentHashMap<>();

    public LinkBounds(Path root) {
        add(root);
        for (Path up = root.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                add(up);
                break;
            }
        }
    }

    /** Allows what lies below a folder that somebody named. */
    public void add(Path folder) {
        folders.add(real(folder));
        allowed.clear();
    }

    /** Whether a file lies in the bounds, also when links are followed. A link to nowhere does. */
    public boolean allows(Path file) {
        Path folder = file.getParent();
        return (folder == null || allowed.computeIfAbsent(folder, this::liesWithin))
                && (!Files.isSymbolicLink(file) || liesWithin(file));
    }

    private boolean liesWithin(Path path) {
        Path real = real(path);
        return folders.stream().anyMatch(real::startsWith);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
