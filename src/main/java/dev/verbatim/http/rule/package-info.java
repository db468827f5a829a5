/** The rules that reading a message or JSON applies: whoever reads finds what is wrong, and here is all that is said of it. */
@NullMarked
package dev.verbatim.http.rule;

import org.jspecify.annotations.NullMarked;
