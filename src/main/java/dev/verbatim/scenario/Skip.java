package dev.verbatim.scenario;

import io.cucumber.java.PendingException;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exception by which a runner shows a scenario as skipped. Cucumber knows JUnit's by name; where JUnit is not
 * on the class path, pending comes closest.
 */
final class Skip {

    private static final @Nullable Constructor<?> ABORTED = aborted();

    private Skip() {}

    static RuntimeException because(String reason) {
        if (ABORTED != null) {
            try {
                return (RuntimeException) ABORTED.newInstance(reason);
            } catch (ReflectiveOperationException e) {
                return new PendingException(reason);
            }
        }
        return new PendingException(reason);
    }

    private static @Nullable Constructor<?> aborted() {
        try {
            return Class.forName("org.opentest4j.TestAbortedException").getConstructor(String.class);
        } catch (ReflectiveOperationException absent) {
            return null;
        }
    }
}
