package dev.verbatim.config;

import org.jspecify.annotations.Nullable;

/**
 * The flags that beat the configuration; null for those not given.
 *
 * @param target {@code --target}: a name or a URL
 * @param shape {@code --shape}
 * @param failOn {@code --fail-on}
 * @param jobs {@code --jobs}
 * @param reports {@code --reports}, relative to the working directory
 */
public record Overrides(
        @Nullable String target,
        @Nullable String shape,
        @Nullable String failOn,
        @Nullable String jobs,
        @Nullable String reports) {

    /** No flags. */
    public static final Overrides NONE = new Overrides(null, null, null, null, null);
}
