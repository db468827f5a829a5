/** What a rule is, and what it may ask about the page and the docs set that it judges. */
@NullMarked
package dev.verbatim.check.rule;

import org.jspecify.annotations.NullMarked;
