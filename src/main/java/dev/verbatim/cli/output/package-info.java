/** What people read on a terminal: pure rendering, and the listeners that print it. */
@NullMarked
package dev.verbatim.cli.output;

import org.jspecify.annotations.NullMarked;
