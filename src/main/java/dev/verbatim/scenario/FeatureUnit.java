package dev.verbatim.scenario;

import java.net.URI;

/** A feature to run, which is compiled when its first scenario is about to begin. Safe for several threads. */
interface FeatureUnit {

    /** The name by which Cucumber knows it. */
    URI uri();

    /** How many scenarios it has. */
    int scenarios();

    CompiledFeature feature();
}
