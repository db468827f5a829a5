package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.EnvironmentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldSourceTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void a_token_is_told_of_and_so_is_what_renews_it() {
        assertThat(source("eyJ.abc-_~+/=:1", "next").fetch().value()).isEqualTo("eyJ.abc-_~+/=:1");
        assertThat(told).containsExactly("eyJ.abc-_~+/=:1", "next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd\r\nX-Evil: 1", "abcd efgh", "abcd\n", "tökén", "    ", "abcd\u007f"})
    void what_no_header_can_carry_is_no_token(String token) {
        assertThatThrownBy(source(token, null)::fetch)
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("what it has for a token is none: it holds a blank, a line end or a letter beyond ASCII");
        assertThat(told).containsExactly(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abcd", "bearer abcd"})
    void the_word_before_the_token_is_not_part_of_it(String token) {
        assertThatThrownBy(source(token, null)::fetch)
                .hasMessage("its token begins with `Bearer`, which is put before it anyway");
    }

    private ToldSource source(String token, @Nullable String refresh) {
        return new ToldSource(() -> new AccessToken(token, 60, refresh), told::add);
    }
}
