package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "The state. Possible values are: `a`, `b`, `c`. => a b c",
                "Possible values are `a`, `b`, and `c`. Read-only. => a b c",
                "Possible values are:`a`, `b` or `c` => a b c",
                "possible values are: A, B, C. => A B C",
                "The possible values are: `a` (default), `b`.<br>More. => a b",
                "Possible values: `null`, `a`, `b`. => a b",
                "Allowed values: *a*, **b**. => a b",
                "Possible values are 'a' and 'b'. => a b",
                "Possible values are: `a`, `b`, `a`. => a b",
                "Possible values are: `a`, `unknownFutureValue`. => a unknownFutureValue",
                "Possible values for this property are: `a`, `b`. => a b",
            })
    void reads_a_complete_list(String description, String members) {
        assertThat(PossibleValues.in(description)).containsExactly(members.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A state.",
                "Possible values are: `a`, `b`. Note that this is an evolvable enumeration.",
                "Possible values include `a`, `b`.",
                "Possible values are, for example, `a`, `b`.",
                "Possible values are: `a`, `b`, etc.",
                "Possible values are: `a`, `b`, and others.",
                "Possible values are: `a` when it is open, `b` when it is not.",
                "Possible values are: `true` and `false`.",
                "Possible values are: `a`.",
                "Possible values are: `0`, `1`.",
                "Possible values are: `a b`, `c`.",
                "Possible values are: `a`, `b",
                "See the table of possible values.",
                "Possible values are the same as for `x`.",
            })
    void gives_none_for(String description) {
        assertThat(PossibleValues.in(description)).isEmpty();
    }
}
