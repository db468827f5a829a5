package dev.verbatim.scenario.steps;

import dev.verbatim.scenario.DocsSession;
import org.jspecify.annotations.Nullable;

/** The session of a JVM whose runner makes the steps itself: opened by the first scenario, closed after the last. */
final class SharedSession {

    private static @Nullable DocsSession session;

    private SharedSession() {}

    static synchronized DocsSession get() {
        DocsSession open = session;
        if (open == null) {
            open = DocsSession.open();
            session = open;
        }
        return open;
    }

    static synchronized void close() {
        DocsSession open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }
}
