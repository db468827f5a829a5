/** Turns examples and recordings into stubs and serves them from an embedded WireMock. */
@NullMarked
package dev.verbatim.mock;

import org.jspecify.annotations.NullMarked;
