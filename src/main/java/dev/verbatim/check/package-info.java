/** Rules that judge a docs set without sending anything, one class for each. */
@NullMarked
package dev.verbatim.check;

import org.jspecify.annotations.NullMarked;
