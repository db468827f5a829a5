package dev.verbatim.cli.output;

import dev.verbatim.report.Counted;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One line on an interactive standard error that says how far a run is; it leaves nothing behind. */
public final class ProgressLine {

    private static final long EVERY_NANOS = 100_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final Consumer<String> err;
    private final LongSupplier nanos;
    private final boolean enabled;
    private final int width;
    private long next;
    private boolean drawn;

    /**
     * A line that is drawn where the environment is interactive, and nowhere else.
     *
     * @param err prints to standard error at once
     * @param nanos a clock that only goes forward
     */
    public ProgressLine(Consumer<String> err, LongSupplier nanos, Environment environment) {
        this.err = err;
        this.nanos = nanos;
        this.enabled = environment.interactive();
        this.width = environment.width();
        // A run that is over in a moment needs no progress.
        this.next = enabled ? nanos.getAsLong() + 3 * EVERY_NANOS : 0;
    }

    /** Redraws, unless that was done a moment ago. */
    public void show(int done, int total, int drifted, String page) {
        if (!enabled || nanos.getAsLong() < next) {
            return;
        }
        next = nanos.getAsLong() + EVERY_NANOS;
        String trouble = drifted == 0 ? "" : ", " + Counted.number(drifted) + " drifted";
        draw("replayed " + Counted.number(done) + " of " + Counted.of(total, "example") + trouble + "  " + page);
    }

    /** Says why nothing moves, at once: the next redrawing may be minutes away. */
    public void waiting(int done, int total, String words) {
        if (enabled) {
            draw("replayed " + Counted.number(done) + " of " + Counted.of(total, "example") + "  " + words);
        }
    }

    private void draw(String text) {
        err.accept(ERASE + LineWindow.of(text, 0, 0, width - 1).text());
        drawn = true;
    }

    /** Removes the line. */
    public void erase() {
        if (drawn) {
            err.accept(ERASE);
            drawn = false;
        }
    }
}
