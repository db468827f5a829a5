package dev.verbatim.accept;

import dev.verbatim.model.Difference;
import dev.verbatim.model.ExampleId;

/**
 * A difference that no edit of the example can settle.
 *
 * @param reason why, in plain words
 */
public record Remainder(ExampleId example, Difference difference, String reason) {}
