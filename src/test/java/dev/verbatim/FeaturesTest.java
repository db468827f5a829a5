package dev.verbatim;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs committed feature files as any project can: on the JUnit Platform, with the steps that ship in the jar. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("src/test/resources/scenario-suite/features")
@ConfigurationParameter(key = "cucumber.glue", value = "dev.verbatim.scenario.steps")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
@ConfigurationParameter(key = "cucumber.junit-platform.naming-strategy", value = "long")
class FeaturesTest {

    @BeforeSuite
    static void workThere() {
        System.setProperty("verbatim.directory", "src/test/resources/scenario-suite");
    }

    @AfterSuite
    static void leave() {
        System.clearProperty("verbatim.directory");
    }
}
