package dev.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    @Test
    void the_last_word_of_a_long_name_is_not_mistyped() {
        assertThat(Suggestion.nearest("contoso.conferenceRoomUserTarget", List.of("contoso.conferenceRoomResource")))
                .isEmpty();
    }

    @Test
    void one_wording_for_all_findings() {
        assertThat(Suggestion.help("scope", List.of("scopes"), "remove it")).isEqualTo("did you mean `scopes`?");
        assertThat(Suggestion.help("scope", List.of("name"), "remove it")).isEqualTo("remove it");
        assertThat(Suggestion.hint("scope", List.of("scopes"))).isEqualTo("; did you mean `scopes`?");
    }

    private static final List<String> KNOWN =
            List.of("scopes", "sampleKeys", "docs", "fail-on", "isCollection", "isEmpty", "truncated", "a");

    @ParameterizedTest
    @CsvSource({
        "scope, scopes",
        "sampleIds, sampleKeys",
        "dosc, docs",
        "failOn, fail-on",
        "iscollection, isCollection",
        "truncted, truncated",
        "docs, docs"
    })
    void finds_what_was_meant(String word, String expected) {
        assertThat(Suggestion.nearest(word, KNOWN)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "doggy", "expectError", "zzzzzzzzz"})
    void stays_silent_where_nothing_is_near(String word) {
        assertThat(Suggestion.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void a_very_long_word_costs_nothing() {
        assertThat(Suggestion.nearest("a".repeat(1_000_000), List.of("a".repeat(1_000_000))))
                .isEmpty();
    }

    @Test
    void gives_several_the_nearest_first() {
        assertThat(Suggestion.nearest("get-call", List.of("set-calls", "get-calls", "list", "delete-call"), 2))
                .containsExactly("get-calls", "set-calls");
    }
}
