package dev.verbatim.scenario;

/** What the steps of many scenarios share: it knows which example a scenario is about. Safe for several threads. */
public interface ReplaySession {

    ScenarioReplay open(ScenarioPlace place);
}
