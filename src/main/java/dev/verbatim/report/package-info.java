/** Listeners that write what a run or a check found: JSON, JUnit XML, HTML. */
@NullMarked
package dev.verbatim.report;

import org.jspecify.annotations.NullMarked;
