/** What pages say about findings that do not count, applied and judged. */
@NullMarked
package dev.verbatim.check.suppress;

import org.jspecify.annotations.NullMarked;
