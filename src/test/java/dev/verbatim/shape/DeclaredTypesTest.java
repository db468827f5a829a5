package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the types that a page's tables declare add to what its samples show. */
class DeclaredTypesTest {

    private static List<String> compare(String type, String documented, String returned) {
        return Documented.body("{\"p\": " + documented + "}")
                .with("@odata.type", "t")
                .types(Types.types("t open: p " + type, "word = red | green", "inner: a Int32"))
                .lines("{\"p\": " + returned + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Int32; 5; 2147483647; ''",
                "Int32; 5; 2147483648; number-range $.p",
                "Int16; 5; 32768; number-range $.p",
                "Byte; 5; -1; number-range $.p",
                "SByte; 5; -128; ''",
                "Int64; 5; 9223372036854775808; number-range $.p",
                "Int32; 5; 5.5; number-kind $.p",
                "Double; 5; 5.5; ''",
                "Double; 5; 1e400; number-range $.p",
                "Double; 5; \"NaN\"; ''",
                "Double; 5; \"5\"; type-changed $.p",
                "Decimal; 5; 5.25; ''",
                "Guid; \"57dab8b1-894c-409a-b240-bd8beae78896\"; \"x\"; format-changed $.p [declared]",
                "Guid; \"57dab8b1-894c-409a-b240-bd8beae78896\"; \"\"; format-empty $.p [declared]",
                "String; \"57dab8b1-894c-409a-b240-bd8beae78896\"; \"x\"; format-changed $.p [guid]",
                "DateTimeOffset; \"2021-07-08T09:15:30Z\"; \"2021-07-08T09:15:30\"; format-changed $.p [declared]",
                "DateTime; \"2021-07-08T09:15:30Z\"; \"2021-07-08T09:15:30\"; format-changed $.p [date-time]",
                "Date; \"2021-07-08\"; \"2021-07-08T00:00:00Z\"; format-changed $.p [declared]",
                "TimeOfDay; \"09:15:30\"; \"9:15\"; format-changed $.p [declared]",
                "Duration; \"PT1H\"; \"1h\"; format-changed $.p [declared]",
                "Binary; \"AAAA\"; \"AA_-\"; ''",
                "Binary; \"AAAA\"; \"no base 64\"; format-changed $.p [declared]",
                "Binary; \"AAAA\"; \"\"; ''",
                "Boolean; true; 1; type-changed $.p",
                "word; \"red\"; \"green\"; ''",
                "word; \"red\"; \"blue\"; enum-value $.p",
                "word; \"red\"; \"red,green\"; ''",
                "word; \"red\"; \"Red\"; enum-value $.p [case]",
                "word; \"red\"; 1; type-changed $.p",
                "word[]; [\"red\"]; [\"green\", \"blue\"]; enum-value $.p[1]",
                "Int32[]; [1]; [2147483648]; number-range $.p[0]",
                "inner; {\"a\": 1}; {\"a\": 2147483648}; number-range $.p.a",
                "inner[]; [{\"a\": 1}]; [{\"a\": 1.5}]; number-kind $.p[0].a",
                "Stream; \"x\"; \"y\"; ''",
                "nowhere.described; \"x\"; \"y\"; ''"
            })
    void a_table_beats_what_a_sample_suggests(String type, String documented, String returned, String expected) {
        assertThat(compare(type, documented, returned)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Int32; null; \"x\"; type-changed $.p",
                "Int32; null; 5; ''",
                "Int32[]; null; 5; type-changed $.p",
                "Int32[]; []; [1, \"a\"]; type-changed $.p[1]",
                "inner; null; {\"a\": \"x\"}; type-changed $.p.a",
                "inner; {}; {\"a\": \"x\"}; type-changed $.p.a",
                "Int32 suggested; null; \"x\"; type-changed $.p",
                "Int32!; null; null; ''",
                "Int32!; 5; null; null-returned $.p [not-nullable]",
                "Int32?; 5; null; ''",
                "Int32; 5; null; null-returned $.p"
            })
    void types_speak_where_samples_are_silent(String type, String documented, String returned, String expected) {
        List<String> found = compare(type, documented, returned).stream()
                .filter(line -> !line.startsWith("property-undocumented"))
                .toList();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Int32; \"5\"; 7; ''",
                "Int32; \"5\"; \"7\"; ''",
                "Int32; \"5\"; true; type-changed $.p",
                "Int32; 5000000000; 6000000000; ''",
                "Int32; 5.5; 6.5; ''",
                "Int32 suggested; 5.5; 6.5; ''",
                "DateTimeOffset; \"2021-07-08\"; \"2021-07-09\"; ''",
                "DateTimeOffset; \"2021-07-08\"; \"2021-07-08T09:15:30Z\"; ''",
                "DateTimeOffset; \"2021-07-08\"; \"today\"; format-changed $.p [date]",
                "Guid; \"x\"; \"y\"; ''",
                "word; \"blue\"; \"black\"; ''",
                "Int32[]; 5; 6; ''",
                "Int32[]; 5; [6]; ''",
                "Int32; [5]; [6]; ''",
                "inner; \"x\"; \"y\"; ''",
                "String; 5; 6; ''",
                "word; \"String\"; \"red\"; ''"
            })
    void a_page_that_contradicts_itself_blames_no_service(
            String type, String documented, String returned, String expected) {
        assertThat(compare(type, documented, returned)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void properties_that_only_the_resource_lists_are_checked_when_returned() {
        Documented sample = Documented.body("{\"a\": 1}")
                .with("@odata.type", "t")
                .with("truncated", true)
                .types(Types.types("t < base: a Int32", "base: b Int32, c inner", "inner: d word!", "word = x | y"));
        assertThat(sample.lines("{\"a\": 1, \"b\": \"x\", \"c\": {\"d\": \"z\"}}"))
                .containsExactly("type-changed $.b", "enum-value $.c.d");
        assertThat(sample.lines("{\"a\": 1, \"b\": 2, \"c\": {\"d\": null}}"))
                .containsExactly("null-returned $.c.d [not-nullable]");
        assertThat(sample.lines("{\"a\": 1, \"b\": 2, \"c\": {\"d\": \"y\"}}")).isEmpty();
    }

    @Test
    void types_that_inherit_from_themselves_are_no_trap() {
        Documented sample = Documented.body("{\"@odata.type\": \"#a\", \"p\": 1}")
                .with("@odata.type", "a")
                .types(Types.types("a < b: p Int32", "b < a: q Int32"));
        assertThat(sample.lines("{\"@odata.type\": \"#b\", \"p\": 1, \"q\": \"x\"}"))
                .containsExactly("property-undocumented $.q", "type-changed $.q");
    }

    @Test
    void types_that_hold_themselves_are_followed_as_deep_as_the_body_goes() {
        Documented sample = Documented.body("{\"child\": null}")
                .with("@odata.type", "node")
                .types(Types.types("node: child node, size Int32"));
        assertThat(sample.lines("{\"child\": {\"child\": {\"child\": {\"size\": \"x\"}}}}"))
                .containsExactly("type-changed $.child.child.child.size");
    }
}
