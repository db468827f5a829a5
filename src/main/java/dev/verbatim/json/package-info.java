/** Reads JSON, strictly or as documentation writes it, and keeps the position of every key and value. */
@NullMarked
package dev.verbatim.json;

import org.jspecify.annotations.NullMarked;
