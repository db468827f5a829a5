/** Keeps secrets out of everything that is shown or written: what is known to be one, and what its name or looks give away. */
@NullMarked
package dev.verbatim.secret;

import org.jspecify.annotations.NullMarked;
