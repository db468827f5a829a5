package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {

    @Test
    void what_is_written_changes_no_exit_code() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(written);

        print(out);

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("{}");
        assertThat(out.loss()).isNull();
        assertThat(out.exitCode(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "2, 2", "3, 3", "70, 70", "130, 130"})
    void what_a_full_disk_loses_is_no_verdict(int code, int told) {
        StandardOutput out = new StandardOutput(broken("No space left on device"));

        print(out);

        assertThat(out.loss()).isEqualTo("No space left on device");
        assertThat(out.exitCode(code)).isEqualTo(told);
    }

    @Test
    void a_reader_that_has_seen_enough_loses_nothing() {
        StandardOutput out = new StandardOutput(broken("Broken pipe"));

        print(out);

        assertThat(out.loss()).isNull();
        assertThat(out.exitCode(1)).isEqualTo(1);
    }

    private static void print(OutputStream out) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        stream.print("{}");
        stream.flush();
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
