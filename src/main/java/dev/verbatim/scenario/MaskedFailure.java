package dev.verbatim.scenario;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.UsageException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Makes of what was thrown the same without secrets, for programs that show it whole, with its causes. */
final class MaskedFailure {

    private static final int DEEPEST = 20;

    private final UnaryOperator<String> mask;

    MaskedFailure(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** Does something; what it throws is of the same kind as ever and holds no secret. */
    void during(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            throw isClean(e, 0) ? e : masked(e);
        } catch (AssertionError e) {
            throw isClean(e, 0) ? e : like(new AssertionError(text(e.getMessage()), cause(e.getCause(), 0)), e);
        }
    }

    private RuntimeException masked(RuntimeException e) {
        String message = text(e.getMessage());
        Throwable cause = cause(e.getCause(), 0);
        if (e instanceof TestAbortedException) {
            return like(new TestAbortedException(message, cause), e);
        }
        if (e instanceof UsageException) {
            return like(new UsageException(message), e);
        }
        if (e instanceof EnvironmentException) {
            return like(
                    cause == null ? new EnvironmentException(message) : new EnvironmentException(message, cause), e);
        }
        return like(new IllegalStateException(text(e.toString()), cause), e);
    }

    private boolean isClean(@Nullable Throwable thrown, int depth) {
        if (thrown == null) {
            return true;
        }
        String shown = thrown.toString();
        boolean clean = depth < DEEPEST && text(shown).equals(shown) && isClean(thrown.getCause(), depth + 1);
        for (Throwable suppressed : thrown.getSuppressed()) {
            clean = clean && isClean(suppressed, depth + 1);
        }
        return clean;
    }

    /** A cause by the words of its own; what it suppressed is left out. */
    private @Nullable Throwable cause(@Nullable Throwable thrown, int depth) {
        return thrown == null || depth == DEEPEST
                ? null
                : like(new Exception(text(thrown.toString()), cause(thrown.getCause(), depth + 1)), thrown);
    }

    private static <T extends Throwable> T like(T masked, Throwable thrown) {
        masked.setStackTrace(thrown.getStackTrace());
        return masked;
    }

    private String text(@Nullable String message) {
        return message == null ? "" : mask.apply(message);
    }
}
