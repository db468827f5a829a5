package dev.verbatim.scenario;

/** What the steps of many scenarios share: it knows which example a scenario is about. Safe for several threads. */
public interface ReplaySession {

    ScenarioReplay open(ScenarioPlace place);

    /** Does what a step does; what it throws may be told in other words. */
    default void during(Runnable step) {
        step.run();
    }
}
