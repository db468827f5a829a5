package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Severity;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedExitTest {

    @ParameterizedTest(name = "{0} match, {1} drifted, shards stopped with {2}")
    @CsvSource({
        "5, 0, '', 0",
        "5, 1, '', 1",
        "0, 0, '', 2",
        "5, 1, '3', 3",
        "5, 1, '3 2', 2",
        "5, 1, '3 2 70', 70",
        "5, 1, '130 3', 130",
        "5, 0, '99', 70"
    })
    void the_worst_counts(int matches, int drifted, String broken, int code) {
        Set<Integer> codes = Arrays.stream(broken.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());

        assertThat(MergedExit.code(
                        Map.of(Outcome.MATCHES, matches, Outcome.DRIFTED, drifted), Map.of(), Severity.ERROR, codes))
                .isEqualTo(code);
    }
}
