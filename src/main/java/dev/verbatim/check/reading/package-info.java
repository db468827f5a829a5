/** Rules whose findings reading itself makes: of annotations, pairing, HTTP text and JSON. */
@NullMarked
package dev.verbatim.check.reading;

import org.jspecify.annotations.NullMarked;
