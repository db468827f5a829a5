package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to be undone when a run has ended, however it ended: last in, first out, for what was made last may stand
 * on what was made first. Safe for use by several threads.
 */
public final class CleanUp {

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> left = new ArrayList<>();

    /**
     * One thing to undo.
     *
     * @param request what undoes it
     * @param what names it for people, such as {@code the call 4711}
     */
    public record Step(OutgoingRequest request, String what) {}

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
     * @param undo sends a request, and says in plain words why that failed, or null
     * @return what could not be undone
     */
    List<String> end(Function<OutgoingRequest, @Nullable String> undo) {
        for (Step step = next(); step != null; step = next()) {
            String problem;
            try {
                problem = undo.apply(step.request());
            } catch (RuntimeException e) {
                problem = String.valueOf(e.getMessage());
            }
            if (problem != null) {
                mayRemain(step.what() + ": " + problem);
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
