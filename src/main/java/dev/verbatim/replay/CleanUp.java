package dev.verbatim.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be undone when a run has ended, however it ended: last in, first out, for what was made last may stand
 * on what was made first. Safe for use by several threads.
 */
public final class CleanUp {

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> left = new ArrayList<>();

    /** One thing to undo. */
    public interface Step {

        /**
         * Undoes it, if that is not done.
         *
         * @param target sends also where the run was stopped
         * @return what is left and why, in plain words, or null where nothing is
         */
        @Nullable
        String undo(Target target);
    }

    synchronized void push(Step step) {
        steps.push(step);
    }

    /** Notes what may have been made without anyone knowing how to undo it. */
    synchronized void mayRemain(String what) {
        left.add(what);
    }

    /**
     * Undoes everything, once.
     *
     * @param target sends what undoes something
     * @return what could not be undone
     */
    List<String> end(Target target) {
        for (Step step = next(); step != null; step = next()) {
            String problem;
            try {
                problem = step.undo(target);
            } catch (RuntimeException e) {
                problem = String.valueOf(e.getMessage());
            }
            if (problem != null) {
                mayRemain(problem);
            }
        }
        return taken();
    }

    private synchronized @Nullable Step next() {
        return steps.poll();
    }

    private synchronized List<String> taken() {
        List<String> all = List.copyOf(left);
        left.clear();
        return all;
    }
}
