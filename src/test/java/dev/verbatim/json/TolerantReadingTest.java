package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TolerantReadingTest {

    private static JsonDocument read(String text) {
        return JsonReader.tolerant(SourceText.of("page.md", text));
    }

    static Arguments[] departures() {
        return new Arguments[] {
            departure("{'a': 'b'}", "{⟦SINGLE_QUOTES:'a'⟧: ⟦SINGLE_QUOTES:'b'⟧}", "{\"a\":\"b\"}"),
            departure("['it's', 'a \"b\"']", "[⟦SINGLE_QUOTES:'it's'⟧, ⟦SINGLE_QUOTES:'a \"b\"'⟧]", """
                    ["it's","a \\"b\\""]"""),
            departure("{“a”: “b”}", "{⟦SMART_QUOTES:“a”⟧: ⟦SMART_QUOTES:“b”⟧}", "{\"a\":\"b\"}"),
            departure("[‘a’, “b\", „c“]", "[⟦SMART_QUOTES:‘a’⟧, ⟦SMART_QUOTES:“b\"⟧, ⟦SMART_QUOTES:„c“⟧]", """
                    ["a","b","c"]"""),
            departure("{\"a\":1,}", "{\"a\":1⟦TRAILING_COMMA:,⟧}", "{\"a\":1}"),
            departure("[1 , ]", "[1 ⟦TRAILING_COMMA:,⟧ ]", "[1]"),
            departure("{,\"a\":1}", "{⟦EXTRA_COMMA:,⟧\"a\":1}", "{\"a\":1}"),
            departure("[1,,2]", "[1,⟦EXTRA_COMMA:,⟧2]", "[1,2]"),
            departure("[,]", "[⟦EXTRA_COMMA:,⟧]", "[]"),
            departure("{\"a\":1 // one\n}", "{\"a\":1 ⟦COMMENT:// one⟧\n}", "{\"a\":1}"),
            departure("/* a\nb */[1/**/]", "⟦COMMENT:/* a\nb */⟧[1⟦COMMENT:/**/⟧]", "[1]"),
            departure("[] // end", "[] ⟦COMMENT:// end⟧", "[]"),
            departure("{a: 1, @odata.type: 2, $x:3}", """
                    {⟦UNQUOTED_KEY:a⟧: 1, ⟦UNQUOTED_KEY:@odata.type⟧: 2, ⟦UNQUOTED_KEY:$x⟧:3}""", """
                    {"a":1,"@odata.type":2,"$x":3}"""),
            departure("{\"a\": one two, \"b\": 2}", "{\"a\": ⟦UNQUOTED_VALUE:one two⟧, \"b\": 2}", """
                    {"a":"one two","b":2}"""),
            departure("{\"a\": https://x.com/y // z\n}", """
                    {"a": ⟦UNQUOTED_VALUE:https://x.com/y⟧ ⟦COMMENT:// z⟧
                    }""", "{\"a\":\"https://x.com/y\"}"),
            departure(
                    "[2021-01-01T00:00:00Z]", "[⟦UNQUOTED_VALUE:2021-01-01T00:00:00Z⟧]", "[\"2021-01-01T00:00:00Z\"]"),
            departure("{\"a\": b\", \"c\": 1}", "{\"a\": ⟦UNQUOTED_VALUE:b\"⟧, \"c\": 1}", "{\"a\":\"b\",\"c\":1}"),
            departure(
                    "[NaN, undefined]",
                    "[⟦UNQUOTED_VALUE:NaN⟧, ⟦UNQUOTED_VALUE:undefined⟧]",
                    "[\"NaN\",\"undefined\"]"),
            departure("[True, NULL]", "[⟦SYNTAX:True⟧, ⟦SYNTAX:NULL⟧]", "[true,null]"),
            departure("[tru, Flase, nul]", "[⟦SYNTAX:tru⟧, ⟦SYNTAX:Flase⟧, ⟦SYNTAX:nul⟧]", "[true,false,null]"),
            departure("[+1, .5, -01, 1.]", "[⟦SYNTAX:+1⟧, ⟦SYNTAX:.5⟧, ⟦SYNTAX:-01⟧, ⟦SYNTAX:1.⟧]", "[1,0.5,-1,1]"),
            departure("{\"a\":1 \"b\":2\n\"c\":3}", "{\"a\":1⟦MISSING_COMMA:⟧ \"b\":2⟦MISSING_COMMA:⟧\n\"c\":3}", """
                    {"a":1,"b":2,"c":3}"""),
            departure("[{}{} \"a\"\"b\"]", "[{}⟦MISSING_COMMA:⟧{}⟦MISSING_COMMA:⟧ \"a\"⟦MISSING_COMMA:⟧\"b\"]", """
                    [{},{},"a","b"]"""),
            departure("{\"a\": \"b,\n\"c\": 1}", "{\"a\": \"b⟦SYNTAX:⟧,\n\"c\": 1}", "{\"a\":\"b\",\"c\":1}"),
            departure("{\"a\": \"b \n}", "{\"a\": \"b⟦SYNTAX:⟧ \n}", "{\"a\":\"b\"}"),
            departure("{\"a\": \"b\\n”,\n\"c\": 1}", "{\"a\": \"b\\n⟦SMART_QUOTES:”⟧,\n\"c\": 1}", """
                    {"a":"b\\n","c":1}"""),
            departure("{\"a\": \"b\n  c\", \"d\": 1}", "{\"a\": \"b⟦RAW_CONTROL:\n⟧  c\", \"d\": 1}", """
                    {"a":"b\\n  c","d":1}"""),
            departure("[\"a\tb\"]", "[\"a⟦RAW_CONTROL:\t⟧b\"]", "[\"a\\tb\"]"),
            departure("[\u00a0\u20031,\u200b2]", "[⟦UNICODE_BLANK:\u00a0\u2003⟧1,⟦UNICODE_BLANK:\u200b⟧2]", "[1,2]"),
            departure("\ufeff{}", "⟦UNICODE_BLANK:\ufeff⟧{}", "{}"),
            departure("[\"\\'\\x\\u12\"]", "[\"⟦SYNTAX:\\'⟧⟦SYNTAX:\\x⟧⟦SYNTAX:\\u⟧12\"]", "[\"'\\\\x\\\\u12\"]"),
            departure("{\"a\":1,\"a\":2}", "{\"a\":1,⟦DUPLICATE_KEY:\"a\"⟧:2}", "{\"a\":1,\"a\":2}"),
            departure("{} and more\n", "{} ⟦TRAILING_TEXT:and more⟧\n", "{}"),
            departure("{\"a\": ...}", "{\"a\": ⟦ELLIPSIS:...⟧}", "{\"a\":null}"),
            departure("{\"...\": \"...\"}", "{\"...\": \"...\"}", "{\"...\":\"...\"}"),
        };
    }

    private static Arguments departure(String text, String problems, String meant) {
        return Arguments.of(text, problems, meant);
    }

    @ParameterizedTest
    @MethodSource("departures")
    void reads_what_was_meant_and_tells_what_was_wrong(String text, String problems, String meant) {
        JsonDocument document = read(text);

        assertThat(Marked.problems(document)).isEqualTo(problems);
        assertThat(JsonText.of(Objects.requireNonNull(document.root()))).isEqualTo(meant);
    }

    static Arguments[] ellipses() {
        return new Arguments[] {
            departure("[1, ...]", "[1, ⟦ELLIPSIS:...⟧]", "[1]"),
            departure("[1 …]", "[1 ⟦ELLIPSIS:…⟧]", "[1]"),
            departure("[..., 2]", "[⟦ELLIPSIS:...⟧, 2]", "[2]"),
            departure("[1, ... 2]", "[1, ⟦ELLIPSIS:...⟧ 2]", "[1,2]"),
            departure("{ ... }", "{ ⟦ELLIPSIS:...⟧ }", "{}"),
            departure("{\"a\":1,\n....\n}", "{\"a\":1,\n⟦ELLIPSIS:....⟧\n}", "{\"a\":1}"),
        };
    }

    @ParameterizedTest
    @MethodSource("ellipses")
    void dots_open_the_object_or_array(String text, String problems, String meant) {
        JsonDocument document = read(text);

        assertThat(Marked.problems(document)).isEqualTo(problems);
        assertThat(JsonText.of(Objects.requireNonNull(document.root()))).isEqualTo(meant);
        assertThat(open(document.root())).isTrue();
    }

    @Test
    void without_dots_nothing_is_open() {
        assertThat(open(Objects.requireNonNull(read("[1,]").root()))).isFalse();
        assertThat(open(Objects.requireNonNull(read("{'a':1}").root()))).isFalse();
    }

    private static boolean open(JsonValue value) {
        return value instanceof JsonValue.JsonObject object ? object.open() : ((JsonValue.JsonArray) value).open();
    }

    static Arguments[] hopeless() {
        return new Arguments[] {
            Arguments.of("{\"a\" 1}", "{\"a\" ⟦SYNTAX!:1⟧}"),
            Arguments.of("{\"a\":,}", "{\"a\":⟦SYNTAX!:,⟧}"),
            Arguments.of("{\"a\":[1}", "{\"a\":[1⟦SYNTAX!:}⟧"),
            Arguments.of("{\"a\":{\"b\":1}", "⟦SYNTAX!:{⟧\"a\":{\"b\":1}"),
            Arguments.of("[1, /* x", "[1, ⟦SYNTAX!:/*⟧ x"),
            Arguments.of("[\"a", "[⟦SYNTAX!:\"⟧a"),
            Arguments.of("['a", "[⟦SYNTAX!:'⟧a"),
            Arguments.of("Not JSON at all", "⟦SYNTAX!:Not⟧ JSON at all"),
            Arguments.of("{bytes of the file}", "{bytes⟦SYNTAX!: ⟧of the file}"),
            Arguments.of("}", "⟦SYNTAX!:}⟧"),
            Arguments.of("[\u0000]", "[⟦SYNTAX!:\u0000⟧]"),
            Arguments.of("[\"a\"b]", "[\"a\"⟦SYNTAX!:b⟧]"),
        };
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void gives_up_at_the_exact_place(String text, String problems) {
        assertThat(Marked.problems(text, false)).isEqualTo(problems);
        assertThat(read(text).root()).isNull();
        assertThat(read(text).fatal()).isPresent();
    }

    @Test
    void knows_the_places_of_what_was_not_strict() {
        assertThat(Marked.values(read("{a: ‘b’ 'c': one two }"))).isEqualTo("⟦{⟨a⟩: ⟦‘b’⟧ ⟨'c'⟩: ⟦one two⟧ }⟧");
    }

    @Test
    void strict_text_has_no_problems() {
        assertThat(read("{\"a\": [1, \"it's “x”…\", null]}").problems()).isEmpty();
    }
}
