package dev.verbatim.cli;

import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.fix.FixedPage;
import dev.verbatim.edit.FileReplacement;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.report.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;

/** Hands mended pages on as judged ones, each written to its file on the way, or only shown. */
public final class FixedPages implements Iterator<JudgedPage> {

    private final Iterator<FixedPage> pages;
    private final Path root;
    private final Console console;
    private final boolean dry;
    private final Consumer<FixedPage> shown;
    private int count;
    private int fixes;

    /**
     * An iterator.
     *
     * @param root no page outside of this folder is written
     * @param dry whether nothing is written
     * @param shown hears of each page that is changed
     */
    public FixedPages(Iterator<FixedPage> pages, Path root, Console console, boolean dry, Consumer<FixedPage> shown) {
        this.pages = pages;
        this.root = root;
        this.console = console;
        this.dry = dry;
        this.shown = shown;
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    public JudgedPage next() {
        FixedPage page = pages.next();
        if (!page.changed() || (!dry && !written(page))) {
            return page.found();
        }
        count++;
        fixes += page.fixes();
        shown.accept(page);
        return dry ? page.found() : page.left();
    }

    private boolean written(FixedPage page) {
        Path file = page.file().file();
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return leftAlone(page, "lies outside of the docs");
            }
            if (!Arrays.equals(Files.readAllBytes(file), page.before())) {
                return leftAlone(page, "changed while it was checked");
            }
            FileReplacement.write(file, page.after());
            return true;
        } catch (IOException e) {
            throw new EnvironmentException("cannot write `" + page.file().display() + "`", e);
        }
    }

    private boolean leftAlone(FixedPage page, String reason) {
        console.err().println("warning: `" + page.file().display() + "` " + reason + ", so it was left as it is");
        return false;
    }

    /** What was done, or would be. */
    public String summary() {
        if (fixes == 0) {
            return "nothing to fix";
        }
        String what = Counted.of(fixes, "problem") + " on " + Counted.of(count, "page");
        return dry ? what + " would be fixed" : what + " fixed";
    }
}
