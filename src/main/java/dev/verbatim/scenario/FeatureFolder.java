package dev.verbatim.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The folder that feature files lie in. Paths are below it, {@code /} between segments; none leads out of it. */
final class FeatureFolder {

    /** A marker further down than this is part of some text. */
    private static final int HEAD = 4096;

    private final Path folder;

    FeatureFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    boolean exists(String path) throws IOException {
        return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    boolean holds(String path, String text) throws IOException {
        Path file = file(path);
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file)
                && Files.size(file) == wanted.length
                && Arrays.equals(Files.readAllBytes(file), wanted);
    }

    /** Whether Verbatim wrote the file: it says so in its second line. */
    boolean isOwn(String path) throws IOException {
        return isOwn(file(path));
    }

    /** The files that Verbatim wrote. */
    SortedSet<String> own() throws IOException {
        SortedSet<String> own = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return own;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.toString().endsWith(FeaturePath.SUFFIX) && isOwn(file)) {
                    own.add(folder.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return own;
    }

    /** Writes a file as a whole or not at all. */
    void write(String path, String text) throws IOException {
        Path file = file(path);
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        Path part = parent.resolve("." + file.getFileName() + ".part");
        try {
            // Whatever stands there, a link above all, is not written through.
            Files.deleteIfExists(part);
            Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Deletes a file, and the folders that it leaves empty. */
    void delete(String path) throws IOException {
        Path file = file(path);
        Files.deleteIfExists(file);
        Path parent = file.getParent();
        while (parent != null && parent.startsWith(folder) && !parent.equals(folder) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("`" + path + "` lies outside of it");
        }
        for (Path step = file.getParent(); step != null && !step.equals(folder); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                throw new IOException("`" + folder.relativize(step) + "` is a link");
            }
        }
        return file;
    }

    private static boolean isOwn(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return new String(head, StandardCharsets.UTF_8).lines().limit(2).anyMatch(FeatureCompiler.MARKER::equals);
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }
}
