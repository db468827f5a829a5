package dev.verbatim.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go.
 *
 * @param url base URL; null for the mock
 * @param mappings folder of the user's own WireMock mappings, or null; the mock's only
 * @param port the mock's port; 0 takes any free one
 * @param disposable whether the target may be written to at all
 * @param values what placeholders stand for; a key may carry the segment before it ({@code calls/{id}})
 * @param timeoutSeconds how long one answer may take
 */
public record TargetSettings(
        String name,
        @Nullable String url,
        @Nullable Path mappings,
        int port,
        boolean disposable,
        Map<String, String> values,
        int timeoutSeconds) {

    public TargetSettings {
        values = Map.copyOf(values);
    }
}
