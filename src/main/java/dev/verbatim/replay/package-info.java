/** Sends documented requests to a target, when it is safe to, and hands back what came. */
@NullMarked
package dev.verbatim.replay;

import org.jspecify.annotations.NullMarked;
