package dev.verbatim.markdown;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page on disk.
 *
 * @param display its path as people see it: from the root of the docs, {@code /} between segments
 */
public record PageFile(Path file, String display) {

    /** Written out: the generated one starts machinery that costs a short command a good part of its time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageFile page && file.equals(page.file) && display.equals(page.display);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + display.hashCode();
    }
}
