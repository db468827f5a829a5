package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.secret.Masking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedStreamTest {

    private static final String SECRET = "pl4nted-äöü-€-secret";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Masking masking = new Masking();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 64})
    void a_secret_that_comes_in_pieces_is_masked(int size) throws IOException {
        masking.know(SECRET);
        byte[] text = ("a " + SECRET + "\n{\"password\": \"x\"} b\nlast " + SECRET).getBytes(StandardCharsets.UTF_8);

        try (MaskedStream stream = new MaskedStream(out, masking)) {
            for (int at = 0; at < text.length; at += size) {
                stream.write(text, at, Math.min(size, text.length - at));
            }
        }

        assertThat(written()).isEqualTo("a ***\n{\"password\": \"***\"} b\nlast ***");
    }

    @Test
    void bytes_one_by_one_are_masked_too() throws IOException {
        masking.know(SECRET);

        try (MaskedStream stream = new MaskedStream(out, masking)) {
            for (byte b : (SECRET + "\n").getBytes(StandardCharsets.UTF_8)) {
                stream.write(b);
            }
        }

        assertThat(written()).isEqualTo("***\n");
    }

    @Test
    void a_console_prints_nothing_that_is_secret() {
        Console console = new Console(stream(), stream(), Map.of(), Path.of("."), clock());
        console.masking().know(SECRET);

        console.out().print("out " + SECRET.substring(0, 9));
        console.out().println(SECRET.substring(9));
        console.err().println("err " + SECRET);

        assertThat(written()).isEqualTo("out ***\nerr ***\n");
    }

    @Test
    void lines_do_not_wait_for_others_and_pieces_only_for_a_flush() throws IOException {
        try (MaskedStream stream = new MaskedStream(out, masking)) {
            stream.write("a\nb".getBytes(StandardCharsets.UTF_8));
            assertThat(written()).isEqualTo("a\n");
            stream.flush();
            assertThat(written()).isEqualTo("a\nb");
        }
    }

    @Test
    void what_cannot_be_masked_is_withheld() throws IOException {
        UnaryOperator<String> broken = text -> {
            throw new IllegalStateException(text);
        };
        try (MaskedStream stream = new MaskedStream(out, broken)) {
            stream.write((SECRET + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(written()).isEqualTo("[withheld: it could not be masked]\n");
    }

    private static Clock clock() {
        return Clock.systemUTC();
    }

    private PrintStream stream() {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
