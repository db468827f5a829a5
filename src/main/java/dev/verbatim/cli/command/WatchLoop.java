package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.ExitCode;
import dev.verbatim.cli.watch.FolderWatch;
import dev.verbatim.cli.watch.FolderWatch.Changes;
import dev.verbatim.cli.watch.Watched;
import dev.verbatim.config.Settings;
import dev.verbatim.model.UsageException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works on the docs, then on whatever a save affects, and draws the result anew, until Ctrl-C. */
final class WatchLoop implements Callable<Integer> {

    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Console console;
    private final Supplier<Settings> settings;
    private final Function<Settings, Watched> open;
    private boolean begun;

    WatchLoop(Console console, Supplier<Settings> settings, Function<Settings, Watched> open) {
        this.console = console;
        this.settings = settings;
        this.open = open;
    }

    /** Ends only by an interruption; what is wrong at the very beginning is thrown, what goes wrong later is told. */
    @Override
    public Integer call() {
        try {
            Settings current = settings.get();
            while (true) {
                current = watch(current);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    /** Watches with these settings until they change, or until nobody knows what did, and returns those to go on with. */
    private Settings watch(Settings current) throws InterruptedException {
        try (FolderWatch folders = FolderWatch.open()) {
            folders.add(Set.of(current.root()));
            try (Watched watched = open.apply(current)) {
                folders.add(watched.folders());
                watched.all();
                begun = true;
                folders.add(watched.folders());
                draw(watched, true);
                return follow(current, watched, folders);
            } catch (UsageException e) {
                if (!begun) {
                    throw e;
                }
                tell(e);
            }
            folders.await();
            Settings mended = read();
            return mended == null ? current : mended;
        }
    }

    private Settings follow(Settings current, Watched watched, FolderWatch folders) throws InterruptedException {
        while (true) {
            Changes changes = folders.await();
            Settings changed = changes.files().contains(file(current)) ? read() : null;
            if (changed != null && changed.file() != null) {
                return changed;
            }
            if (changes.lost()) {
                return current;
            }
            Set<Path> files =
                    changes.files().stream().filter(watched::mayMatter).collect(Collectors.toSet());
            if (!files.isEmpty()) {
                work(watched, folders, files);
            }
        }
    }

    private void work(Watched watched, FolderWatch folders, Set<Path> files) {
        boolean more = watched.saved(files);
        if (more && console.terminal().terminal()) {
            // First the saved page; what its save means for others takes a moment longer where the docs are many.
            draw(watched, false);
        }
        rest(watched, more);
        // What was written into a new folder before it was watched has not been heard of.
        Set<Path> added = folders.add(watched.folders());
        if (!added.isEmpty()) {
            rest(watched, watched.saved(added));
        }
        draw(watched, true);
    }

    private static void rest(Watched watched, boolean more) {
        if (more && !Thread.currentThread().isInterrupted()) {
            watched.rest();
        }
    }

    private static Path file(Settings settings) {
        Path file = settings.file();
        return file == null ? settings.root().resolve("verbatim.yml") : file;
    }

    /** New settings that are wrong are told, and the old ones go on. */
    private @Nullable Settings read() {
        try {
            return settings.get();
        } catch (UsageException e) {
            tell(e);
            return null;
        }
    }

    private void tell(UsageException problem) {
        console.err().println("error: " + problem.getMessage());
        console.err().flush();
    }

    private void draw(Watched watched, boolean last) {
        if (console.terminal().terminal()) {
            console.out().print(CLEAR);
        }
        watched.show(last);
        console.out().println(watched.words() + "; Ctrl-C ends it");
        console.out().flush();
    }
}
