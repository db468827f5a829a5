package dev.verbatim.cli;

import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a page whole or not at all, through links and with the permissions that it had. */
public final class PageWriter {

    private PageWriter() {}

    /**
     * Puts other bytes in a page's place.
     *
     * @throws EnvironmentException if that is not possible; the page is then as it was
     */
    public static void write(Path page, byte[] bytes) {
        try {
            Path file = page.toRealPath();
            if (!Files.isWritable(file)) {
                throw new EnvironmentException("the page `" + page + "` cannot be written: permission denied");
            }
            Path partial = file.resolveSibling("." + file.getFileName() + ".tmp");
            try {
                Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.write(partial, bytes);
                move(partial, file);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (FileSystemException e) {
            throw new EnvironmentException("the page `" + page + "` cannot be written: " + e.getReason(), e);
        } catch (IOException e) {
            throw new EnvironmentException("the page `" + page + "` cannot be written", e);
        }
    }

    private static void move(Path partial, Path file) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
