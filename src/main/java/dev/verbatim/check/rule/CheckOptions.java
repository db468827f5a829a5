package dev.verbatim.check.rule;

import java.time.Instant;
import java.util.List;

/**
 * What the configuration tells rules.
 *
 * @param baseUrls documented URL prefixes of the API; empty where none are configured
 * @param now when the check began
 */
public record CheckOptions(List<String> baseUrls, Instant now) {

    public CheckOptions {
        baseUrls = List.copyOf(baseUrls);
    }
}
