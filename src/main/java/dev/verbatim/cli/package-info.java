/** The command line: commands, options and what people read on a terminal. */
@NullMarked
package dev.verbatim.cli;

import org.jspecify.annotations.NullMarked;
