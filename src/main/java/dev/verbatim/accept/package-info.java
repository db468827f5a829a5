/** Finds the smallest edits of a page that make its drifted examples true. */
@NullMarked
package dev.verbatim.accept;

import org.jspecify.annotations.NullMarked;
