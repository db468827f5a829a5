/** The step definitions of compiled features: the glue that any Cucumber runner needs to run them. */
@NullMarked
package dev.verbatim.scenario.steps;

import org.jspecify.annotations.NullMarked;
