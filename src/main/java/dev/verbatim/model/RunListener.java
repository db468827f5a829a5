package dev.verbatim.model;

import java.util.List;

/**
 * Hears what happens in a run. Calls come from one thread at a time. Results come in the order in which examples end;
 * listeners that write files sort them.
 */
public interface RunListener {

    default void started(RunInfo info) {}

    default void finding(Finding finding) {}

    /** A finding that does not count. */
    default void silenced(Silenced silenced) {}

    default void finished(ExampleResult result) {}

    /** All that is sent waits now, for the reason that the words tell. */
    default void waiting(String words) {}

    /** What the run may have created and could not remove, before it ends; not told where there is nothing. */
    default void notRemoved(List<String> things) {}

    default void ended(RunSummary summary) {}
}
