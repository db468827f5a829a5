package dev.verbatim.scenario.steps;

import dev.verbatim.scenario.ReplaySession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The session of a JVM whose runner makes the steps itself. */
final class SharedSession {

    private static @Nullable ReplaySession session;

    private SharedSession() {}

    static synchronized ReplaySession get() {
        return Objects.requireNonNull(session);
    }
}
