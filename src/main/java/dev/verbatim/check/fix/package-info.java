/** The certain edits of findings, made. */
@NullMarked
package dev.verbatim.check.fix;

import org.jspecify.annotations.NullMarked;
