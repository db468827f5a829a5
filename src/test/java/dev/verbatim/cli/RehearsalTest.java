package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void leaves_nothing_behind() throws IOException {
        Rehearsal.run(folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void wrong_settings_end_it_where_nobody_hears() throws Exception {
        Files.writeString(folder.resolve("verbatim.yml"), "no such: key\n");

        assertThatThrownBy(() -> Rehearsal.run(folder)).isInstanceOf(UsageException.class);
        Thread thread = Rehearsal.begin(folder);
        thread.join();
        assertThat(thread.isDaemon()).isTrue();
    }
}
