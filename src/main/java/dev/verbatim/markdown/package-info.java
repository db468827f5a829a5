/** Turns the text of a page into blocks, examples and tables, with positions on disk. */
@NullMarked
package dev.verbatim.markdown;

import org.jspecify.annotations.NullMarked;
