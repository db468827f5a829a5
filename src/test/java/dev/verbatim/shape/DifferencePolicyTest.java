package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DifferencePolicyTest {

    private static Difference difference(DifferenceKind kind, String detail) {
        return new Difference(kind, "$.a", "", "", "", "", SourceSpan.ofFile("p.md"), detail, null);
    }

    private static Set<DifferenceKind> errors(Strictness strictness) {
        DifferencePolicy policy = new DifferencePolicy(strictness, Map.of());
        return policy
                .judge(Arrays.stream(DifferenceKind.values())
                        .map(k -> difference(k, ""))
                        .toList())
                .stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.difference().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DifferenceKind.class)));
    }

    @Test
    void strict_forgives_only_what_may_be_more_than_documented() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(errors(Strictness.STRICT))))
                .containsExactlyInAnyOrder(DifferenceKind.PROPERTY_UNDOCUMENTED, DifferenceKind.BODY_UNEXPECTED);
    }

    @Test
    void standard_forgives_what_may_be_the_data() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(errors(Strictness.STANDARD))))
                .containsExactlyInAnyOrder(
                        DifferenceKind.PROPERTY_UNDOCUMENTED,
                        DifferenceKind.BODY_UNEXPECTED,
                        DifferenceKind.NULL_RETURNED,
                        DifferenceKind.VALUE_CASE,
                        DifferenceKind.FORMAT_EMPTY,
                        DifferenceKind.EMPTY_ARRAY);
    }

    @Test
    void lenient_keeps_missing_type_status_and_body() {
        assertThat(errors(Strictness.LENIENT))
                .contains(DifferenceKind.PROPERTY_MISSING, DifferenceKind.TYPE_CHANGED, DifferenceKind.STATUS_CHANGED)
                .doesNotContain(DifferenceKind.FORMAT_CHANGED, DifferenceKind.ENUM_VALUE, DifferenceKind.NUMBER_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY_MISSING, control, warning, warning, error",
        "FORMAT_CHANGED, guid, warning, warning, error",
        "FORMAT_CHANGED, email, warning, warning, error",
        "FORMAT_CHANGED, ip, warning, warning, error",
        "FORMAT_CHANGED, numeric, warning, warning, error",
        "FORMAT_CHANGED, base64, warning, warning, warning",
        "FORMAT_CHANGED, date-time, warning, error, error",
        "FORMAT_CHANGED, declared, warning, error, error",
        "FORMAT_CHANGED, encoding, warning, error, error",
        "NULL_RETURNED, not-nullable, warning, error, error",
        "EMPTY_ARRAY, scalars, warning, warning, warning",
        "BODY_UNEXPECTED, no-content, error, error, error",
        "MEDIA_TYPE_CHANGED, parameter, warning, warning, warning",
        "MEDIA_TYPE_CHANGED, charset, error, error, error",
        "MEDIA_TYPE_CHANGED, undocumented, warning, warning, error",
        "ODATA_TYPE_CHANGED, undocumented, warning, warning, warning"
    })
    void details_count(DifferenceKind kind, String detail, String lenient, String standard, String strict) {
        Map<Strictness, String> expected =
                Map.of(Strictness.LENIENT, lenient, Strictness.STANDARD, standard, Strictness.STRICT, strict);
        expected.forEach((strictness, word) -> assertThat(
                        new DifferencePolicy(strictness, Map.of()).judge(List.of(difference(kind, detail))))
                .extracting(d -> d.severity().word())
                .containsExactly(word));
    }

    @ParameterizedTest
    @EnumSource(Strictness.class)
    void rules_come_first(Strictness strictness) {
        DifferencePolicy policy = new DifferencePolicy(
                strictness,
                Map.of(
                        "property-undocumented",
                        "error",
                        "status-changed",
                        "info",
                        "type-changed",
                        "off",
                        "enum-value",
                        "?"));
        assertThat(policy.judge(List.of(
                        difference(DifferenceKind.PROPERTY_UNDOCUMENTED, ""),
                        difference(DifferenceKind.STATUS_CHANGED, ""),
                        difference(DifferenceKind.TYPE_CHANGED, ""))))
                .extracting(d -> d.severity())
                .containsExactly(Severity.ERROR, Severity.INFO);
    }
}
