package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.DifferenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern JAVA_WORDS =
            Pattern.compile("(?i)exception|null ?pointer|stack ?trace|\\bjava\\b|\\bjvm\\b|dev\\.verbatim");

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void messages_start_small_have_no_full_stop_and_no_java_words(DifferenceKind kind) {
        assertThat(List.of(DifferenceWords.what(kind), DifferenceWords.help(kind)))
                .allSatisfy(text -> assertThat(text).matches("[a-z].*[^.]").doesNotContainPattern(JAVA_WORDS));
    }

    @Test
    void nothing_on_the_terminal_speaks_java() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/terminal"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern(JAVA_WORDS));
        }
    }
}
