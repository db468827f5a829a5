/** Lays what services answered beside pages, and finds the smallest edits that make pages true. */
@NullMarked
package dev.verbatim.accept;

import org.jspecify.annotations.NullMarked;
