package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Drift;
import dev.verbatim.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documented answers, changed in one way at a time: what breaks clients must be an error, what does not must not. */
class ChangesTest {

    static Stream<Change> breaking() {
        return Stream.concat(BreakingMessages.all(), BreakingValues.all());
    }

    static Stream<Change> harmless() {
        return HarmlessChanges.all();
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void breaking_changes_are_errors_when_strict(Change change) {
        assertThat(errors(change, Strictness.STRICT))
                .extracting(d -> d.difference().kind())
                .contains(change.expected());
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void breaking_changes_are_errors_by_default_unless_only_likely(Change change) {
        List<Drift> errors = errors(change, Strictness.STANDARD);
        if (change.hint()) {
            assertThat(errors).isEmpty();
            assertThat(drifts(change, Strictness.STANDARD)).isNotEmpty();
        } else {
            assertThat(errors).extracting(d -> d.difference().kind()).contains(change.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void harmless_changes_are_no_errors(Change change) {
        assertThat(errors(change, Strictness.STRICT)).isEmpty();
        assertThat(errors(change, Strictness.STANDARD)).isEmpty();
        assertThat(errors(change, Strictness.LENIENT)).isEmpty();
    }

    @Test
    void there_are_many_of_each() {
        assertThat(breaking().map(Change::name).distinct().count()).isGreaterThan(200);
        assertThat(harmless().map(Change::name).distinct().count()).isGreaterThan(75);
    }

    @Test
    void few_breaking_changes_pass_as_warnings_by_default() {
        assertThat(breaking().filter(Change::hint).count())
                .isLessThan(breaking().count() / 7);
    }

    private static List<Drift> errors(Change change, Strictness strictness) {
        return drifts(change, strictness).stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Drift> drifts(Change change, Strictness strictness) {
        return new DifferencePolicy(strictness, Map.of())
                .judge(change.sample().against(change.returned()).differences());
    }
}
