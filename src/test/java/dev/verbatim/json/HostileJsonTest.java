package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are huge, deep or cut are read in time that grows with their length, and never throw. */
class HostileJsonTest {

    private static JsonDocument tolerant(String text) {
        return JsonReader.tolerant(SourceText.of("page.md", text));
    }

    private static JsonDocument strict(String text) {
        return JsonReader.strict(SourceText.of("response", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void stops_at_the_depth_limit(String level) {
        for (int levels : new int[] {501, 5_000, 1_000_000}) {
            assertThat(tolerant(level.repeat(levels)).fatal())
                    .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(JsonProblem.Kind.TOO_DEEP));
        }
        assertThat(strict("[".repeat(501)).fatal())
                .hasValueSatisfying(problem -> assertThat(problem.start()).isEqualTo(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 499, 500})
    void reads_down_to_the_limit(int levels) {
        assertThat(strict("[".repeat(levels) + "]".repeat(levels)).isStrict()).isTrue();
    }

    static String[] pieces() {
        return new String[] {
            "\"", "'", "“", "\\", "/*", "//", ",", "]", ":", "...", ".", "\u00a0", "\u0000", "a", "-1", "'a ", "\"a\n",
            "\"\n\n", "'a\n", "a\"", "a \"b", "“a\n", "{'a':", "\"\" ", "'' ", "\"\t\",", "/**/", "1 ", "a:1\n",
            "' \n \n", "\"\\", "\ud800"
        };
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void repeated_pieces_cost_no_more_than_their_length(String piece) {
        String text = piece.repeat(100_000);

        for (String opening : new String[] {"", "[", "{", "{\"a\":", "[\"", "['", "{'a': 'b"}) {
            JsonDocument document = tolerant(opening + text);

            assertThat(document.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(1_002);
            assertThat(strict(opening + text).isStrict()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000})
    void reads_a_long_array(int length) {
        assertThat(strict("[" + "1,".repeat(length) + "1]").isStrict()).isTrue();
    }
}
