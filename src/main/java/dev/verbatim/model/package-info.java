/** Pages, blocks, examples, resources, spans, findings and verdicts: plain values that every other package shares. */
@NullMarked
package dev.verbatim.model;

import org.jspecify.annotations.NullMarked;
