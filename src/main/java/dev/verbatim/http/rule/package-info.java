/** The rules of what reading messages and JSON meets: the reader finds what is wrong, and here is all that is said of it. */
@NullMarked
package dev.verbatim.http.rule;

import org.jspecify.annotations.NullMarked;
