package dev.verbatim.config;

import java.util.List;

/** Names of headers and of JSON properties whose values are shown nowhere, besides those that never are. */
public record MaskSettings(List<String> headers, List<String> properties) {

    /** Nothing besides. */
    public static final MaskSettings NONE = new MaskSettings(List.of(), List.of());

    static final List<String> KEYS = List.of("headers", "properties");

    public MaskSettings {
        headers = List.copyOf(headers);
        properties = List.copyOf(properties);
    }
}
