/** Applies edits to pages byte for byte, and shows what they change. */
@NullMarked
package dev.verbatim.edit;

import org.jspecify.annotations.NullMarked;
