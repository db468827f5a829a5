package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReencodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b/c | a%20b%2Fc",
                "a b/c | a+b%2Fc",
                "a%20b | a b",
                "a & b | a &amp; b",
                "it's <b> | it&#39;s &lt;b&gt;",
                "a &amp; b | a & b",
                "abc | \"abc\"",
                "\"abc\" | abc",
                "a\\b\"c | a\\\\b\\\"c",
                "Zoë | ZoÃ«",
                "Zoë | Zo?",
                "abc | YWJj",
                "abcd | YWJjZA==",
                "abcd | YWJjZA",
                "abc | 616263",
                "abc | ~ abc~"
            })
    void the_same_text_in_another_encoding_is_recognised(String shown, String returned) {
        assertThat(Reencoding.between(shown, returned)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; abd",
                "a b; c%20d",
                "a & b; a and b",
                "abc; ABC",
                "Zoë; Zoe",
                "abc; YWJk",
                "ab; ''",
                "50%; 60%"
            })
    void other_texts_are_not(String shown, String returned) {
        assertThat(Reencoding.between(shown, returned)).isEmpty();
    }
}
