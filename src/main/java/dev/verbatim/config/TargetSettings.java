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
 * @param concurrency how many requests may be under way at a time; 0 where only the number of jobs limits them
 * @param signIn who signs in, and how
 * @param patience what is waited for, and how long
 */
public record TargetSettings(
        String name,
        @Nullable String url,
        @Nullable Path mappings,
        int port,
        boolean disposable,
        Map<String, String> values,
        int timeoutSeconds,
        int concurrency,
        SignInSettings signIn,
        Patience patience) {

    /** Name of the embedded mock, which is always there. */
    public static final String MOCK = "mock";

    static final int TIMEOUT_SECONDS = 30;

    public TargetSettings {
        values = Map.copyOf(values);
    }

    /** A target of the usual patience. */
    public TargetSettings(
            String name,
            @Nullable String url,
            @Nullable Path mappings,
            int port,
            boolean disposable,
            Map<String, String> values,
            int timeoutSeconds,
            int concurrency,
            SignInSettings signIn) {
        this(name, url, mappings, port, disposable, values, timeoutSeconds, concurrency, signIn, Patience.USUAL);
    }

    /** A target that needs no sign-in. */
    public TargetSettings(
            String name,
            @Nullable String url,
            @Nullable Path mappings,
            int port,
            boolean disposable,
            Map<String, String> values,
            int timeoutSeconds) {
        this(name, url, mappings, port, disposable, values, timeoutSeconds, 0, SignInSettings.NONE);
    }

    /** The embedded mock on any free port. */
    public static TargetSettings mock() {
        return new TargetSettings(MOCK, null, null, 0, true, Map.of(), TIMEOUT_SECONDS);
    }

    /** The same target on another port. */
    public TargetSettings withPort(int other) {
        return new TargetSettings(
                name, url, mappings, other, disposable, values, timeoutSeconds, concurrency, signIn, patience);
    }

    /** The same target, waited for otherwise. */
    public TargetSettings withPatience(Patience other) {
        return new TargetSettings(
                name, url, mappings, port, disposable, values, timeoutSeconds, concurrency, signIn, other);
    }
}
