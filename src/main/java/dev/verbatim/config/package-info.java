/** Reads verbatim.yml, the environment and flags into settings. */
@NullMarked
package dev.verbatim.config;

import org.jspecify.annotations.NullMarked;
