package dev.verbatim.edit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Replaces a file's content so that whoever looks sees the old one or the new one, and never a part. */
public final class FileReplacement {

    private FileReplacement() {}

    /** Writes a file that may be there already; its permissions stay. A link is followed, a device written to. */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device, such as `/dev/null`, has no content to replace; a folder refuses.
            Files.write(target, content);
            return;
        }
        Path folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            Files.write(partial, content);
            permissions(target, partial);
            move(partial, target);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A new temporary file is its owner's alone, so a file that was not there gets what a usual one has. */
    private static void permissions(Path target, Path partial) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(partial, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            Path usual = partial.resolveSibling(partial.getFileName() + ".new");
            Files.createFile(usual);
            view.setPermissions(Files.getPosixFilePermissions(usual));
            Files.delete(usual);
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
