package dev.verbatim.model;

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

    default void ended(RunSummary summary) {}
}
