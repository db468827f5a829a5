package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

    private static final long MILLI = 1_000_000L;

    private final List<String> printed = new ArrayList<>();
    private long now;

    @Test
    void is_redrawn_at_most_ten_times_a_second() {
        ProgressLine line = line(Map.of("TERM", "xterm"));
        for (int i = 0; i <= 1_000; i++) {
            now = i * MILLI;
            line.show(i, 1_000, 0, "a.md");
        }

        assertThat(printed).hasSize(8);
    }

    @Test
    void says_at_once_what_is_waited_for() {
        line(Map.of("TERM", "xterm")).waiting(3, 10, "waiting 12 s, for `429` came");

        assertThat(printed).singleElement().asString().contains("3 of 10 examples  waiting 12 s, for `429` came");
    }

    @Test
    void a_short_run_draws_nothing_and_erases_nothing() {
        ProgressLine line = line(Map.of("TERM", "xterm"));
        now = 250 * MILLI;
        line.show(1, 2, 0, "a.md");
        line.erase();

        assertThat(printed).isEmpty();
    }

    @Test
    void is_erased_at_the_end() {
        ProgressLine line = line(Map.of("TERM", "xterm"));
        now = 400 * MILLI;
        line.show(340, 1_000, 2, "a\u001b.md");
        line.erase();

        assertThat(printed)
                .containsExactly("\r\u001b[Kreplayed 340 of 1,000 examples, 2 drifted  a\\u001b.md", "\r\u001b[K");
    }

    @ParameterizedTest
    @CsvSource({"TERM,dumb", "TERM,''", "CI,true"})
    void nothing_is_drawn_where_nobody_watches(String name, String value) {
        ProgressLine line = line(name.equals("TERM") ? Map.of(name, value) : Map.of("TERM", "xterm", name, value));
        now = 900 * MILLI;
        line.show(1, 2, 0, "a.md");
        line.erase();

        assertThat(printed).isEmpty();
    }

    private ProgressLine line(Map<String, String> variables) {
        return new ProgressLine(printed::add, () -> now, Environment.of(variables, true));
    }
}
