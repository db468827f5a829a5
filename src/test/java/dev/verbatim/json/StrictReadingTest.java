package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

    private static JsonDocument read(String text) {
        return JsonReader.strict(SourceText.of("response", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " \t\r\n{ } ",
                "\"\"",
                "0",
                "-0",
                "-1.50E+2",
                "1e5",
                "true",
                "null",
                "\"\\ud800\"",
                "\"\\u00e9\\n\\/\\\\\\\"\"",
                "\"…“'//\"",
                "\"\u007f\u2028\"",
                "{\"\":[[],{}]}"
            })
    void reads_what_rfc_8259_allows(String text) {
        assertThat(read(text).isStrict()).isTrue();
        assertThat(read(text).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            delimiterString = "  =>  ",
            value = {
                "{\"a\":1} x  =>  {\"a\":1} ⟦TRAILING_TEXT!:x⟧",
                "{}{}  =>  {}⟦TRAILING_TEXT!:{}⟧",
                "NaN  =>  ⟦SYNTAX!:NaN⟧",
                "[NaN]  =>  [⟦UNQUOTED_VALUE!:NaN⟧]",
                "[-Infinity]  =>  [⟦UNQUOTED_VALUE!:-Infinity⟧]",
                "{'a':1}  =>  {⟦SINGLE_QUOTES!:'a'⟧:1}",
                "[“a”]  =>  [⟦SMART_QUOTES!:“a”⟧]",
                "[/*a*/1]  =>  [⟦COMMENT!:/*a*/⟧1]",
                "[1,]  =>  [1⟦TRAILING_COMMA!:,⟧]",
                "[,1]  =>  [⟦EXTRA_COMMA!:,⟧1]",
                "[1 2]  =>  [1⟦MISSING_COMMA!:⟧ 2]",
                "[01]  =>  [⟦SYNTAX!:01⟧]",
                "[+1]  =>  [⟦SYNTAX!:+1⟧]",
                "[.5]  =>  [⟦SYNTAX!:.5⟧]",
                "[1.]  =>  [⟦SYNTAX!:1.⟧]",
                "[1.e2]  =>  [⟦SYNTAX!:1.e2⟧]",
                "[1e]  =>  [⟦UNQUOTED_VALUE!:1e⟧]",
                "[-]  =>  [⟦UNQUOTED_VALUE!:-⟧]",
                "[0x1F]  =>  [⟦UNQUOTED_VALUE!:0x1F⟧]",
                "True  =>  ⟦SYNTAX!:True⟧",
                "[\"\\x\"]  =>  [\"⟦SYNTAX!:\\x⟧\"]",
                "[\"\\u12g4\"]  =>  [\"⟦SYNTAX!:\\u⟧12g4\"]",
                "{a:1}  =>  {⟦UNQUOTED_KEY!:a⟧:1}",
                "[1, ...]  =>  [1, ⟦ELLIPSIS!:...⟧]",
                "{\"a\" 1}  =>  {\"a\" ⟦SYNTAX!:1⟧}",
                "{\"a\":}  =>  {\"a\":⟦SYNTAX!:}⟧",
                "{\"a\":1  =>  ⟦SYNTAX!:{⟧\"a\":1",
                "[1}  =>  [1⟦SYNTAX!:}⟧",
                "[1=2]  =>  [⟦UNQUOTED_VALUE!:1=2⟧]",
                "[\"a  =>  [⟦SYNTAX!:\"⟧a",
                "]  =>  ⟦SYNTAX!:]⟧",
                "\ufeff{}  =>  ⟦UNICODE_BLANK!:\ufeff⟧{}",
                "[\u00a01]  =>  [⟦UNICODE_BLANK!:\u00a0⟧1]",
                "[\f]  =>  [⟦UNICODE_BLANK!:\f⟧]"
            })
    void refuses_everything_else_at_its_place(String text, String expected) {
        assertThat(Marked.problems(text, true)).isEqualTo(expected);
        assertThat(read(text).isStrict()).isFalse();
        assertThat(read(text).root()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 10, 12, 0x1f})
    void refuses_raw_control_characters_in_strings(int control) {
        JsonDocument document = read("[\"a" + (char) control + "\"]");

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(JsonProblem.Kind.RAW_CONTROL);
            assertThat(problem.start()).isEqualTo(3);
            assertThat(problem.fatal()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r "})
    void refuses_an_empty_text(String text) {
        assertThat(read(text).problems()).extracting(JsonProblem::kind).containsExactly(JsonProblem.Kind.EMPTY);
        assertThat(read(text).isStrict()).isFalse();
    }

    @Test
    void refuses_a_line_comment() {
        assertThat(Marked.problems("[1 // one\n]", true)).isEqualTo("[1 ⟦COMMENT!:// one⟧\n]");
    }

    @Test
    void keeps_a_lone_surrogate() {
        assertThat(read("\"\\ud800\"").root()).isEqualTo(new JsonValue.JsonString("\ud800", 0, 8));
    }

    @Test
    void tells_a_repeated_key_and_goes_on() {
        JsonDocument document = read("{\"a\":1,\"b\":2,\"a\":3}");

        assertThat(Marked.problems(document)).isEqualTo("{\"a\":1,\"b\":2,⟦DUPLICATE_KEY:\"a\"⟧:3}");
        assertThat(document.isStrict()).isTrue();
        assertThat(((JsonValue.JsonObject) Objects.requireNonNull(document.root())).members())
                .hasSize(3);
    }

    @Test
    void tells_a_repeated_key_among_many_whatever_its_escapes() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 50; i++) {
            text.append("\"k").append(i).append("\":0,");
        }
        text.append("\"\\u006b7\":0}");

        assertThat(read(text.toString()).problems())
                .extracting(JsonProblem::message)
                .containsExactly("key `k7` is there already");
    }

    @Test
    void knows_the_place_of_every_key_and_value() {
        String text = "{ \"a\\n\" : [ 1, -2.5e3 ,true,null ], \"b\":{\"c\":\"d\\\"\"} }";

        assertThat(Marked.values(read(text)))
                .isEqualTo("⟦{ ⟨\"a\\n\"⟩ : ⟦[ ⟦1⟧, ⟦-2.5e3⟧ ,⟦true⟧,⟦null⟧ ]⟧, ⟨\"b\"⟩:⟦{⟨\"c\"⟩:⟦\"d\\\"\"⟧}⟧ }⟧");
    }

    @Test
    void gives_places_on_the_page() {
        JsonDocument document = JsonReader.strict(SourceText.at("page.md", "{\n  \"a\": [1,]\n}", 10, 5));

        assertThat(document.problems())
                .extracting(p -> document.source().span(p.start(), p.end()).location())
                .containsExactly("page.md:11:10");
    }
}
