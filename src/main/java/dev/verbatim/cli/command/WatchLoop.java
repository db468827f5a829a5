package dev.verbatim.cli.command;

import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.SetFindings;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.watch.FolderWatch;
import dev.verbatim.cli.watch.LiveCheck;
import dev.verbatim.config.Settings;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.UsageException;
import dev.verbatim.report.Counted;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code check --watch}: judges the docs, then whatever a save affects, and draws the result anew, until Ctrl-C. */
final class WatchLoop implements Callable<Integer> {

    private static final int INTERRUPTED = 130;
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Console console;
    private final Supplier<Settings> settings;
    private final Function<Settings, Workspace> open;
    private final View view;
    private final SetFindings ofSet;

    WatchLoop(
            Console console,
            Supplier<Settings> settings,
            Function<Settings, Workspace> open,
            View view,
            SetFindings ofSet) {
        this.console = console;
        this.settings = settings;
        this.open = open;
        this.view = view;
        this.ofSet = ofSet;
    }

    /** Shows what is known of pages. */
    interface View {

        int show(Workspace workspace, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages);
    }

    @Override
    public Integer call() {
        try {
            while (true) {
                watch(settings.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }

    /** Watches with these settings until they change. */
    private void watch(Settings current) throws InterruptedException {
        Workspace workspace = open.apply(current);
        LiveCheck live =
                workspace.live(workspace.index(console.clock().instant()), new FindingWeights(current.rules()));
        try (FolderWatch folders = FolderWatch.open()) {
            folders.add(live.folders());
            folders.add(Set.of(current.root()));
            live.all();
            folders.add(live.folders());
            draw(workspace, live);
            while (true) {
                FolderWatch.Changes changes = folders.await();
                if (isSettings(current.file(), changes) && mayBeRead()) {
                    return;
                }
                if (changes.lost()) {
                    live.all();
                    draw(workspace, live);
                } else if (matters(changes, live)) {
                    judge(workspace, live, changes.files());
                }
                // What was written into a new folder before it was watched has not been heard of.
                Set<Path> added = folders.add(live.folders());
                if (!added.isEmpty()) {
                    judge(workspace, live, added);
                }
            }
        }
    }

    private void judge(Workspace workspace, LiveCheck live, Set<Path> files) {
        boolean more = live.saved(files);
        // First the saved page; what its save means for others takes a moment longer where the docs are many.
        ofSet.reuse(true);
        draw(workspace, live);
        ofSet.reuse(false);
        if (more) {
            live.rest();
        }
        draw(workspace, live);
    }

    private static boolean isSettings(@Nullable Path file, FolderWatch.Changes changes) {
        return file != null && changes.files().contains(file);
    }

    /** New settings that are wrong are told, and the old ones go on. */
    private boolean mayBeRead() {
        try {
            return settings.get().file() != null;
        } catch (UsageException e) {
            console.err().println("error: " + e.getMessage());
            return false;
        }
    }

    /** Reports that are written into a watched folder, and an editor's own files, are nobody's pages. */
    private static boolean matters(FolderWatch.Changes changes, LiveCheck live) {
        return changes.files().stream().anyMatch(file -> live.mayMatter(file));
    }

    private void draw(Workspace workspace, LiveCheck live) {
        if (console.terminal().terminal()) {
            console.out().print(CLEAR);
        }
        view.show(workspace, live.docs(), live.index(), live.pages().iterator());
        console.out().println("watching " + Counted.of(live.docs().pages().size(), "page") + "; Ctrl-C ends it");
        console.out().flush();
    }
}
