/** Watching the docs: what a save affects is judged again. */
@NullMarked
package dev.verbatim.cli.watch;

import org.jspecify.annotations.NullMarked;
