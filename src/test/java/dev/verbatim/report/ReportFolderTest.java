package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void makes_the_folder_and_writes_the_file() {
        ReportOutput output = new ReportFolder(temp.resolve("a/b")).file("x.txt");

        output.write(out -> out.write(bytes("new")));

        assertThat(temp.resolve("a/b/x.txt")).hasContent("new");
    }

    @Test
    void removes_what_an_earlier_run_left() throws IOException {
        Files.writeString(temp.resolve("x.txt"), "old");

        new ReportFolder(temp).file("x.txt").discardOld();

        assertThat(temp.resolve("x.txt")).doesNotExist();
    }

    @Test
    void leaves_nothing_of_a_report_that_broke_off() throws IOException {
        Files.writeString(temp.resolve("x.txt"), "old");
        ReportOutput output = new ReportFolder(temp).file("x.txt");

        assertThatThrownBy(() -> output.write(out -> {
                    out.write(bytes("half"));
                    throw new IOException("no space left on device");
                }))
                .isInstanceOf(EnvironmentException.class);

        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_partial_file_of_a_killed_run_is_replaced() throws IOException {
        Files.writeString(temp.resolve(".x.txt.tmp"), "half");

        new ReportFolder(temp).file("x.txt").write(out -> out.write(bytes("new")));

        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(temp.resolve("x.txt"));
        }
    }

    @Test
    void a_file_in_the_folders_place_is_named_in_plain_words() throws IOException {
        Path taken = Files.writeString(temp.resolve("reports"), "");
        ReportOutput output = new ReportFolder(taken).file("report.json");

        assertThatThrownBy(output::discardOld)
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("cannot write the report `%s`: `%s` is in the way", taken.resolve("report.json"), taken);
    }

    @Test
    void a_folder_in_the_files_place_stays() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("junit.xml"));
        ReportOutput output = new ReportFolder(temp).file("junit.xml");

        assertThatThrownBy(output::discardOld).isInstanceOf(EnvironmentException.class);

        assertThat(folder).isDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
