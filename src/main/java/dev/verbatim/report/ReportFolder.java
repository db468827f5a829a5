package dev.verbatim.report;

import dev.verbatim.model.EnvironmentException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that reports are written to; made when it is missing. */
public final class ReportFolder {

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** A report of that name in this folder. It appears complete, or not at all. */
    public ReportOutput file(String name) {
        return new ReportFile(folder.resolve(name), folder.resolve("." + name + ".tmp"));
    }

    private final class ReportFile implements ReportOutput {

        private final Path file;
        private final Path partial;

        ReportFile(Path file, Path partial) {
            this.file = file;
            this.partial = partial;
        }

        @Override
        public void discardOld() {
            try {
                prepare();
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }

        @Override
        public void write(Content content) {
            try {
                prepare();
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW), 65_536)) {
                    content.writeTo(out);
                }
                moveIntoPlace();
            } catch (IOException e) {
                throw cannotWrite(e);
            } finally {
                dropPartial();
            }
        }

        private void prepare() throws IOException {
            Files.createDirectories(folder);
            if (Files.isDirectory(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(file);
            Files.deleteIfExists(partial);
        }

        private void moveIntoPlace() throws IOException {
            try {
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private void dropPartial() {
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                // The report itself is in place or its failure is on its way up; a leftover is removed by the next run.
                partial.toFile().deleteOnExit();
            }
        }

        private EnvironmentException cannotWrite(IOException e) {
            return new EnvironmentException("cannot write the report `" + file + "`: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return "`" + taken.getFile() + "` is in the way";
        }
        if (e instanceof NotDirectoryException) {
            return "the folder's path leads through a file";
        }
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason().toLowerCase(java.util.Locale.ROOT);
        }
        return "the disk refused it";
    }
}
