/** The findings that were there when a team began, so that checks fail on new ones only. */
@NullMarked
package dev.verbatim.check.baseline;

import org.jspecify.annotations.NullMarked;
