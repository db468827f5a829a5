/** The rules of what reading a page meets: the reader finds what is wrong, and here is all that is said of it. */
@NullMarked
package dev.verbatim.markdown.rule;

import org.jspecify.annotations.NullMarked;
