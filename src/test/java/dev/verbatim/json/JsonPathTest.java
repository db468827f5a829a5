package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {

    @Test
    void joins_its_steps() {
        assertThat(JsonPath.ROOT.member("a").element(0).anyElement().member("b_c-1"))
                .hasToString("$.a[0][*].b_c-1");
    }

    @Test
    void the_root_is_a_dollar() {
        assertThat(JsonPath.ROOT).hasToString("$");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiterString = " => ",
            value = {
                "a b => $['a b']",
                "@odata.type => $['@odata.type']",
                "it's => $['it\\'s']",
                "\"x\" => $['\"x\"']",
                "~~ => $['']",
                "1 => $['1']",
                "\\ => $['\\\\']"
            })
    void quotes_odd_names(String name, String expected) {
        assertThat(JsonPath.ROOT.member(name)).hasToString(expected);
    }

    @Test
    void a_line_break_in_a_name_does_not_break_the_line() {
        assertThat(JsonPath.ROOT.member("a\nb")).hasToString("$['a\\nb']");
    }

    @Test
    void equal_steps_make_equal_paths() {
        assertThat(JsonPath.ROOT.member("a").element(1))
                .isEqualTo(JsonPath.ROOT.member("a").element(1))
                .hasSameHashCodeAs(JsonPath.ROOT.member("a").element(1))
                .isNotEqualTo(JsonPath.ROOT.member("a").element(2));
    }
}
