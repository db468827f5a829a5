/** Says what a sample promises about a type, and where a returned message breaks that promise. */
@NullMarked
package dev.verbatim.shape;

import org.jspecify.annotations.NullMarked;
