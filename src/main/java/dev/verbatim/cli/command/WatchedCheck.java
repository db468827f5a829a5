package dev.verbatim.cli.command;

import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.SetFindings;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.watch.LiveCheck;
import dev.verbatim.cli.watch.Watched;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.report.Counted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;

/** {@code check --watch}: the docs, judged again whenever they change. */
final class WatchedCheck implements Watched {

    private final Workspace workspace;
    private final LiveCheck live;
    private final View view;
    private final SetFindings ofSet;

    WatchedCheck(Workspace workspace, Instant now, View view, SetFindings ofSet) {
        this.workspace = workspace;
        this.live = workspace.live(
                workspace.index(now), new FindingWeights(workspace.settings().rules()));
        this.view = view;
        this.ofSet = ofSet;
    }

    /** Shows what is known of pages. */
    interface View {

        void show(Workspace workspace, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages);
    }

    @Override
    public Set<Path> folders() {
        return live.folders();
    }

    @Override
    public boolean mayMatter(Path file) {
        return live.mayMatter(file);
    }

    @Override
    public void all() {
        live.all();
    }

    /** What is found about the set as a whole is always left for later. */
    @Override
    public boolean saved(Set<Path> files) {
        live.saved(files);
        return true;
    }

    @Override
    public void rest() {
        live.rest();
    }

    @Override
    public void show(boolean last) {
        ofSet.reuse(!last);
        view.show(workspace, live.docs(), live.index(), live.pages().iterator());
    }

    @Override
    public String words() {
        return "watching " + Counted.of(live.docs().pages().size(), "page");
    }

    @Override
    public void close() {}
}
