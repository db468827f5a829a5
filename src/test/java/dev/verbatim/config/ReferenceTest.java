package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.Reference.Kind;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {" the secret ", " the secret \n", " the secret \r\n\r\n"})
    void the_end_of_the_line_is_no_part_of_a_variable(String value) {
        assertThat(variable(value)).isEqualTo(" the secret ");
    }

    @Test
    void a_variable_with_several_lines_keeps_them() {
        assertThat(variable("-----BEGIN\nabc\n-----END\n")).isEqualTo("-----BEGIN\nabc\n-----END");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", " \r\n"})
    void a_blank_variable_is_said_to_be_blank(String value) {
        assertThatThrownBy(() -> variable(value))
                .isInstanceOf(UsageException.class)
                .hasMessage("verbatim.yml:1:1: the environment variable `S` is blank");
    }

    @Test
    void a_file_is_read_without_its_byte_order_mark_and_line_end() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "\uFEFFthe secret\r\n");

        assertThat(new Reference(Kind.FILE, file.toString(), "verbatim.yml:1:1").resolve(Map.of()))
                .isEqualTo("the secret");
    }

    private static String variable(String value) {
        return new Reference(Kind.ENVIRONMENT, "S", "verbatim.yml:1:1").resolve(Map.of("S", value));
    }
}
