/** One class for each command. */
@NullMarked
package dev.verbatim.cli.command;

import org.jspecify.annotations.NullMarked;
