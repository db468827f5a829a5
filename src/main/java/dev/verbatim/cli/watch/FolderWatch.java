package dev.verbatim.cli.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hears of changes in folders. Editors save in several steps, so what happens shortly after one another counts as one. */
public final class FolderWatch implements AutoCloseable {

    private static final long SETTLED_MILLIS = 25;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> watched = new LinkedHashSet<>();

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /** Watches nothing yet. */
    public static FolderWatch open() {
        try {
            return new FolderWatch(FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            throw new EnvironmentException("changes of files cannot be watched here", e);
        }
    }

    /**
     * What changed.
     *
     * @param files files and folders that were written, made or removed
     * @param lost whether so much happened that some of it was lost, so that anything may have changed
     */
    public record Changes(Set<Path> files, boolean lost) {

        public Changes {
            files = Set.copyOf(files);
        }
    }

    /**
     * Watches these folders, too; those below them only where they are named themselves, and none that is not there.
     * Returns those that are new.
     */
    public Set<Path> add(Collection<Path> more) {
        Set<Path> added = new LinkedHashSet<>();
        for (Path folder : more) {
            if (!watched.contains(folder) && Files.isDirectory(folder) && register(folder)) {
                watched.add(folder);
                added.add(folder);
            }
        }
        return added;
    }

    /** Begins to watch a folder; false where it has just been removed. */
    private boolean register(Path folder) {
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
            return true;
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                return false;
            }
            throw new EnvironmentException(
                    "`" + folder + "` cannot be watched: the system's limit of watched"
                            + " folders may be reached; name fewer of them",
                    e);
        }
    }

    /** Waits for changes. */
    public Changes await() throws InterruptedException {
        Set<Path> files = new LinkedHashSet<>();
        boolean lost = take(service.take(), files);
        WatchKey next = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            lost |= take(next, files);
            next = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        }
        return new Changes(files, lost);
    }

    private boolean take(WatchKey key, Set<Path> files) {
        boolean lost = false;
        @Nullable Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            lost |= event.kind() == OVERFLOW;
            if (folder != null && event.context() instanceof Path name) {
                files.add(folder.resolve(name));
            }
        }
        if (!key.reset() && folder != null) {
            folders.remove(key);
            watched.remove(folder);
            files.add(folder);
        }
        return lost;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new EnvironmentException("watching could not be ended", e);
        }
    }
}
