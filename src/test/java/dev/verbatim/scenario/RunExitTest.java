package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Severity;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunExitTest {

    @ParameterizedTest(name = "{0} match, {1} drifted, {2} not sent, {3} no verdict, {4} errors, {5} warnings")
    @CsvSource({
        // matches, drifted, not sent, no verdict, errors, warnings, fail-on, bug -> code
        "5, 0, 0, 0, 0, 0, ERROR, false, 0",
        "5, 0, 2, 0, 0, 9, ERROR, false, 0",
        "5, 1, 0, 0, 0, 0, ERROR, false, 1",
        "5, 0, 0, 0, 1, 0, ERROR, false, 1",
        "5, 0, 0, 0, 0, 1, WARNING, false, 1",
        "0, 0, 3, 0, 0, 0, ERROR, false, 2",
        "0, 0, 3, 0, 1, 0, ERROR, false, 1",
        "5, 1, 0, 1, 1, 0, ERROR, false, 3",
        "5, 1, 0, 1, 1, 0, ERROR, true, 70"
    })
    void the_worst_counts(
            int matches,
            int drifted,
            int notSent,
            int noVerdict,
            int errors,
            int warnings,
            Severity failOn,
            boolean bug,
            int code) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        outcomes.put(Outcome.MATCHES, matches);
        outcomes.put(Outcome.DRIFTED, drifted);
        outcomes.put(Outcome.NOT_SENT, notSent);
        outcomes.put(Outcome.NO_VERDICT, noVerdict);
        Map<Severity, Integer> findings = Map.of(Severity.ERROR, errors, Severity.WARNING, warnings);

        assertThat(RunExit.code(outcomes, findings, failOn, bug)).isEqualTo(code);
    }
}
