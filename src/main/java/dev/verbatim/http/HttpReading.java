package dev.verbatim.http;

import dev.verbatim.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a documented message gave.
 *
 * @param message the message, or null where not even its first line can be read
 */
public record HttpReading<T>(@Nullable T message, List<Finding> findings) {

    public HttpReading {
        findings = List.copyOf(findings);
    }
}
