/** Rules about requests and responses against the rest of their page. */
@NullMarked
package dev.verbatim.check.exchange;

import org.jspecify.annotations.NullMarked;
