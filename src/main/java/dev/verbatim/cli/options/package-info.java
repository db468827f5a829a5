/** What can be written on the command line, as picocli mixins. */
@NullMarked
package dev.verbatim.cli.options;

import org.jspecify.annotations.NullMarked;
