/** Compiles examples to Gherkin, runs them with Cucumber, and holds the step definitions and assertions. */
@NullMarked
package dev.verbatim.scenario;

import org.jspecify.annotations.NullMarked;
