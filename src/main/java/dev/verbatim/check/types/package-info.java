/** Rules about types: examples and tables against what the docs set documents. */
@NullMarked
package dev.verbatim.check.types;

import org.jspecify.annotations.NullMarked;
