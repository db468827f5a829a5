package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "request line, '', the page documents no such request",
        "query option top, '', the page documents no such query option",
        "request body $.a, property-undocumented, the documented type of the body has no such property",
        "request body $.a, type-changed, the documented type of the body does not allow this",
        "header If-Match, '', the page's own rules refuse this request",
    })
    void a_refused_request_is_set_beside_what_it_broke(String where, String detail, String what) {
        Difference refusal = new Difference(
                DifferenceKind.REQUEST_REFUSED, where, "x", "", "y", "", SourceSpan.ofFile("p.md"), detail, null);
        assertThat(DifferenceWords.sentence(refusal)).isEqualTo(where + ": " + what + " (documented x, sent y)");
    }

    @Test
    void nothing_on_the_terminal_speaks_java() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/terminal"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern(JAVA_WORDS));
        }
    }
}
