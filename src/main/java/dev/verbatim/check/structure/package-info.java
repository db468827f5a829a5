/** Rules about how pages are built and linked: links, includes, tabs, front matter, translations. */
@NullMarked
package dev.verbatim.check.structure;

import org.jspecify.annotations.NullMarked;
