package dev.verbatim.check.rule;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files around the docs, looked up by exact name whatever the file system thinks of letters' case. Nothing outside
 * of the root is ever looked at. Each folder is listed once.
 */
public final class DocsFolder {

    private final Path root;
    private final Map<Path, Set<String>> listings = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, Optional<Path>>> resolved = new ConcurrentHashMap<>();
    private final Map<Path, Found> looked = new ConcurrentHashMap<>();

    /** The files below a folder. */
    public DocsFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** What became of a look-up. */
    public enum Presence {
        THERE,
        /** It is there, but its name has letters of another case. */
        OTHER_CASE,
        MISSING,
        /** Not even its folder is there, so this may be a part of the docs that is not at hand. */
        NO_FOLDER,
        /** It would lie outside of the docs, where nothing is looked at. */
        OUTSIDE
    }

    /**
     * A look-up.
     *
     * @param file the file that is there, else the one that was looked for
     */
    public record Found(Presence presence, Path file) {}

    public Path root() {
        return root;
    }

    /** The file that a relative reference on a page leads to; empty where the reference is no path. */
    public Optional<Path> resolve(Path page, String reference) {
        Path folder = page.getParent();
        return folder == null
                ? Optional.empty()
                : resolved.computeIfAbsent(folder, any -> new ConcurrentHashMap<>())
                        .computeIfAbsent(reference, path -> resolved(folder, path));
    }

    private static Optional<Path> resolved(Path folder, String reference) {
        try {
            return Optional.of(folder.resolve(reference).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Looks for a file or folder. */
    public Found look(Path file) {
        return looked.computeIfAbsent(file, this::found);
    }

    private Found found(Path file) {
        if (!file.startsWith(root)) {
            return new Found(Presence.OUTSIDE, file);
        }
        Path actual = root;
        boolean same = true;
        Path relative = root.relativize(file);
        for (int i = 0; i < relative.getNameCount(); i++) {
            String name = relative.getName(i).toString();
            if (name.isEmpty()) {
                continue;
            }
            Set<String> names = names(actual);
            if (!names.contains(name)) {
                Optional<String> other =
                        names.stream().filter(name::equalsIgnoreCase).sorted().findFirst();
                if (other.isEmpty()) {
                    boolean last = i == relative.getNameCount() - 1;
                    return new Found(last ? Presence.MISSING : Presence.NO_FOLDER, file);
                }
                name = other.get();
                same = false;
            }
            actual = actual.resolve(name);
        }
        return new Found(same ? Presence.THERE : Presence.OTHER_CASE, actual);
    }

    /** Names of what lies in a folder; none where it cannot be listed. */
    public Set<String> names(Path folder) {
        return listings.computeIfAbsent(folder, DocsFolder::list);
    }

    /** Forgets a file or folder that was changed, made or removed, with all below it, and who lies beside it. */
    public void forget(Path changed) {
        listings.keySet().removeIf(folder -> folder.equals(changed.getParent()) || folder.startsWith(changed));
        looked.clear();
    }

    private static Set<String> list(Path folder) {
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                return Set.of();
            }
        }
        return names;
    }
}
