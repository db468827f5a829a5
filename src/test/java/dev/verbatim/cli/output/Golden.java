package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file below {@code src/test/resources/golden/terminal}; {@code -Dgolden.write=true} writes the
 * file instead. Escape characters stand there as {@code ␛}, so that the files can be read.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden/terminal");

    private Golden() {}

    static void check(String name, String text) {
        Path file = FOLDER.resolve(name + ".txt");
        String readable = text.replace('\u001b', '␛');
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, readable);
            }
            assertThat(readable).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
