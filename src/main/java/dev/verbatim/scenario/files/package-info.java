/** Scenario files: what examples are given that docs cannot say, read from API Doctor's JSON or the same in YAML. */
@NullMarked
package dev.verbatim.scenario.files;

import org.jspecify.annotations.NullMarked;
