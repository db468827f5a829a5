/** Turns the text of documented requests and responses into HTTP messages, and back. */
@NullMarked
package dev.verbatim.http;

import org.jspecify.annotations.NullMarked;
