package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    @ParameterizedTest
    @CsvSource({
        "true, TERM=xterm, true",
        "false, TERM=xterm, false",
        "true, TERM=dumb, false",
        "true, TERM=xterm NO_COLOR=1, false",
        "true, TERM=xterm NO_COLOR=, true",
        "false, TERM=xterm FORCE_COLOR=1, true",
        "false, TERM=xterm FORCE_COLOR=0, false",
        "true, TERM=xterm FORCE_COLOR=1 NO_COLOR=1, false",
        "false, TERM=xterm VERBATIM_TERMINAL=out, true",
        "true, TERM=xterm VERBATIM_TERMINAL=err, false",
    })
    void colours_depend_on_terminal_and_wishes(boolean console, String variables, boolean colour) {
        assertThat(Environment.of(variables(variables), console).colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "COLUMNS=72,72",
        "COLUMNS=9999,160",
        "COLUMNS=7,40",
        "COLUMNS=x,100",
        "COLUMNS=0,100",
        "X=1,100",
        "COLUMNS=99999999999,100"
    })
    void width_is_bounded(String variables, int width) {
        assertThat(Environment.of(variables(variables), true).width()).isEqualTo(width);
    }

    @Test
    void github_actions_is_known() {
        Environment environment = Environment.of(Map.of("CI", "true", "GITHUB_ACTIONS", "true"), false);

        assertThat(environment.githubActions()).isTrue();
        assertThat(environment.interactive()).isFalse();
    }

    private static Map<String, String> variables(String text) {
        Map<String, String> variables = new HashMap<>();
        for (String pair : text.split(" ")) {
            variables.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return variables;
    }
}
