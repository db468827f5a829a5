package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPreviewTest {

    private static JsonValue value(String text) {
        return Objects.requireNonNull(
                JsonReader.strict(SourceText.of("x", text)).root());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiterString = " => ",
            value = {
                "{ \"a\" : [ 1, true, null ] } => 40 => {\"a\":[1,true,null]}",
                "[1,2,3] => 7 => [1,2,3]",
                "[1,2,3] => 6 => [1,2,…",
                "[1,2,3] => 1 => …",
                "\"abcdef\" => 4 => \"ab…",
                "\"ab\ud83d\ude00cdef\" => 5 => \"ab…",
                "\"a\\u0001\\n\\\"\\\\b\" => 40 => \"a\\u0001\\n\\\"\\\\b\""
            })
    void shows_as_much_as_there_is_room_for(String text, int max, String expected) {
        assertThat(JsonPreview.of(value(text), max)).isEqualTo(expected);
    }

    @Test
    void does_not_write_what_it_will_not_show() {
        JsonValue large = value("[" + "\"abcdefghij\",".repeat(100_000) + "1]");

        assertThat(JsonText.upTo(large, 50).length()).isLessThan(100);
    }

    @Test
    void writes_a_whole_value_as_json() {
        String text = "{\"a\":[1.50,\"b\\t\",{}],\"c\":[],\"a\":false}";

        assertThat(JsonText.of(value(text))).isEqualTo(text);
    }
}
