package dev.verbatim.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void makes_the_file_and_its_folder() throws IOException {
        Path file = folder.resolve("new/page.md");
        FileReplacement.write(file, bytes("new"));
        assertThat(file).hasContent("new");
        Path usual = Files.createFile(folder.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void keeps_permissions_and_leaves_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        FileReplacement.write(file, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void follows_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        FileReplacement.write(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void a_pipe_is_written_to() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        } catch (IOException e) {
            made = null;
        }
        assumeTrue(made != null && made.waitFor() == 0, "skipped: there are no pipes here");
        Path read = folder.resolve("read.md");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(read.toFile())
                .start();
        try {
            FileReplacement.write(pipe, bytes("new"));
            assertThat(pipe)
                    .satisfies(file -> assertThat(Files.isRegularFile(file)).isFalse());
            assertThat(reader.waitFor()).isZero();
            assertThat(read).hasContent("new");
        } finally {
            reader.destroy();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
