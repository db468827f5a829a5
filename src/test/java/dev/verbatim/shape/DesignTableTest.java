package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the comparison table for values, both ways, at every place that a value can have. */
class DesignTableTest {

    /**
     * One row.
     *
     * @param expected kind and severities at {@code strict}, {@code standard} and {@code lenient}; empty for a match
     */
    record Row(String documented, String returned, String expected) {}

    private static final List<Row> ROWS = List.of(
            new Row("\"a\"", "\"b\"", ""),
            new Row("\"a\"", "1", "type-changed error error error"),
            new Row("\"a\"", "true", "type-changed error error error"),
            new Row("\"a\"", "{}", "type-changed error error error"),
            new Row("\"a\"", "[]", "type-changed error error error"),
            new Row("1", "\"1\"", "type-changed error error error"),
            new Row("1", "true", "type-changed error error error"),
            new Row("1", "{}", "type-changed error error error"),
            new Row("1", "[1]", "type-changed error error error"),
            new Row("true", "false", ""),
            new Row("true", "\"true\"", "type-changed error error error"),
            new Row("true", "1", "type-changed error error error"),
            new Row("true", "{}", "type-changed error error error"),
            new Row("true", "[]", "type-changed error error error"),
            new Row("{}", "\"a\"", "type-changed error error error"),
            new Row("{}", "1", "type-changed error error error"),
            new Row("{}", "[]", "type-changed error error error"),
            new Row("{}", "true", "type-changed error error error"),
            new Row("[]", "{}", "type-changed error error error"),
            new Row("[]", "\"a\"", "type-changed error error error"),
            new Row("[]", "0", "type-changed error error error"),
            new Row("[]", "false", "type-changed error error error"),
            new Row("null", "\"a\"", ""),
            new Row("null", "1", ""),
            new Row("null", "{\"a\": 1}", ""),
            new Row("null", "[1]", ""),
            new Row("null", "null", ""),
            new Row("1", "2", ""),
            new Row("1", "-0", ""),
            new Row("1", "1.0", ""),
            new Row("1", "1e3", ""),
            new Row("1", "1.50E1", ""),
            new Row("1", "1.5", "number-kind error error warning"),
            new Row("1", "1e-1", "number-kind error error warning"),
            new Row("1", "0.0", ""),
            new Row("1.5", "2", ""),
            new Row("1.0", "1.5", ""),
            new Row("1", "9223372036854775807", ""),
            new Row("1", "-9223372036854775808", ""),
            new Row("1", "9223372036854775808", "number-range error error warning"),
            new Row("1", "-9223372036854775809", "number-range error error warning"),
            new Row("1", "1e19", "number-range error error warning"),
            new Row("\"2021-07-08T09:15:30Z\"", "\"2020-02-29T23:59:59.123+05:30\"", ""),
            new Row("\"2021-07-08T09:15:30Z\"", "\"2021-02-29T09:15:30Z\"", "format-changed error error warning"),
            new Row("\"2021-07-08T09:15:30Z\"", "\"2021-07-08T09:15:30\"", "format-changed error error warning"),
            new Row("\"2021-07-08T09:15:30Z\"", "\"\"", "format-empty error warning warning"),
            new Row("\"2021-07-08T09:15:30\"", "\"2021-07-08T09:15:30Z\"", ""),
            new Row("\"2021-07-08T09:15:30\"", "\"2021-07-08\"", "format-changed error error warning"),
            new Row("\"2021-07-08\"", "\"2021-07-09\"", ""),
            new Row("\"2021-07-08\"", "\"2021-7-9\"", "format-changed error error warning"),
            new Row("\"09:15:30\"", "\"10:00:00.5\"", ""),
            new Row("\"09:15:30\"", "\"10 o'clock\"", "format-changed error error warning"),
            new Row("\"PT1H\"", "\"P1DT0.5S\"", ""),
            new Row("\"PT1H\"", "\"1:00\"", "format-changed error error warning"),
            new Row("\"https://a.b/c\"", "\"http://d\"", ""),
            new Row("\"https://a.b/c\"", "\"/c\"", "format-changed error error warning"),
            new Row("\"https://a.b/c\"", "\"https://A.B/c\"", ""),
            new Row("\"https://a.b/c\"", "\"https://a.b/C\"", "value-case error warning warning"),
            new Row("\"57dab8b1-894c-409a-b240-bd8beae78896\"", "\"57DAB8B1-894C-409A-B240-BD8BEAE78896\"", ""),
            new Row("\"57dab8b1-894c-409a-b240-bd8beae78896\"", "\"x\"", "format-changed error warning warning"),
            new Row("\"a@b.com\"", "\"A@B.com\"", ""),
            new Row("\"a@b.com\"", "\"a\"", "format-changed error warning warning"),
            new Row("\"10.0.0.1\"", "\"::1\"", ""),
            new Row("\"10.0.0.1\"", "\"10.0.0.256\"", "format-changed error warning warning"),
            new Row("\"42\"", "\"-43\"", ""),
            new Row("\"42\"", "\"4x\"", "format-changed error warning warning"),
            new Row("\"image/png\"", "\"image/jpeg; q=1\"", ""),
            new Row("\"image/png\"", "\"PNG\"", "format-changed error warning warning"),
            new Row("\"en-US\"", "\"de\"", ""),
            new Row("\"en-US\"", "\"English\"", "format-changed error warning warning"),
            new Row(
                    "\"AQMkADYAAAIB=\"".replace("IB=", "IBAA=="),
                    "\"no base 64\"",
                    "format-changed warning warning warning"),
            new Row("\"red | green | blue\"", "\"green\"", ""),
            new Row("\"red | green | blue\"", "\"red,blue\"", ""),
            new Row("\"red | green | blue\"", "\"yellow\"", "enum-value error error warning"),
            new Row("\"red | green | blue\"", "\"Red\"", "enum-value error error warning"),
            new Row("\"red | green | blue\"", "1", "type-changed error error error"),
            new Row("\"inProgress\"", "\"InProgress\"", "value-case error warning warning"),
            new Row("\"inProgress\"", "\"done\"", ""),
            new Row("\"String\"", "\"anything\"", ""),
            new Row("\"String\"", "1", "type-changed error error error"),
            new Row("\"string (timestamp)\"", "\"2021-07-08T09:15:30Z\"", ""),
            new Row("\"string (timestamp)\"", "\"today\"", "format-changed error error warning"),
            new Row("\"DateTimeOffset\"", "\"2021-07-08\"", "format-changed error error warning"),
            new Row("\"Int32\"", "5", ""),
            new Row("\"Int32\"", "2147483648", "number-range error error warning"),
            new Row("\"Int32\"", "\"5\"", "type-changed error error error"),
            new Row("\"Boolean\"", "true", ""),
            new Row("\"Boolean\"", "\"true\"", "type-changed error error error"),
            new Row("\"{id}\"", "\"x\"", ""),
            new Row("\"{id}\"", "5", "type-changed error error error"),
            new Row("\"<any text>\"", "\"\"", ""),
            new Row("\"https://a.b/{id}\"", "\"https://a.b/5\"", ""),
            new Row("\"https://a.b/{id}\"", "\"5\"", "format-changed error error warning"),
            new Row("[]", "[1, \"a\", {}]", ""),
            new Row("[1, 2]", "[2, 1, 3]", ""),
            new Row("[1, 2]", "[]", "empty-array warning warning warning"),
            new Row("[{}]", "[]", "empty-array error warning warning"),
            new Row("[1, 2]", "[1, null]", "null-returned error error warning"),
            new Row("[1, null]", "[null, 2]", ""),
            new Row("[1, \"a\"]", "[\"b\", 2]", ""),
            new Row("[1, \"a\"]", "[true]", "type-changed error error error"),
            new Row("[1, 2.5]", "[3.5]", ""),
            new Row("[{\"a\": 1}, {\"a\": 1, \"b\": 2}]", "[{\"a\": 3}]", ""),
            new Row(
                    "[{\"a\": 1}, {\"a\": 1, \"b\": 2}]",
                    "[{\"a\": 3, \"b\": \"x\"}]",
                    "type-changed error error error"),
            new Row("[{\"a\": 1}, {\"a\": 1, \"b\": 2}]", "[{\"b\": 3}]", "property-missing error error error"),
            new Row("{\"a\": 1}", "{}", "property-missing error error error"),
            new Row("{\"a\": 1}", "{\"A\": 1}", "property-case error error error"),
            new Row("{\"a\": 1}", "{\"a\": 1, \"b\": 2}", "property-undocumented warning warning warning"),
            new Row("{\"a\": 1}", "{\"a\": 1, \"@odata.id\": 2}", ""),
            new Row("{\"a\": 1, \"@odata.etag\": \"x\"}", "{\"a\": 1}", "property-missing error warning warning"),
            new Row("{\"a\": 1, ...}", "{\"a\": 1, \"b\": 2}", ""),
            new Row("{\"a\": 1, \"A\": 2}", "{\"A\": 1, \"a\": 2}", ""));

    private static final Map<String, UnaryOperator<String>> PLACES = Map.of(
            "at the top", v -> "{\"p\": " + v + "}",
            "three levels down", v -> "{\"x\": {\"y\": {\"p\": " + v + "}}}",
            "in an array", v -> "{\"x\": [{\"p\": " + v + "}]}",
            "in an array in an array", v -> "{\"x\": [[{\"p\": " + v + "}]]}",
            "in the last of several", v -> "{\"x\": {\"y\": [{\"p\": " + v + "}]}, \"z\": null}");

    record Case(String place, Row row) {}

    static Stream<Case> cases() {
        return PLACES.keySet().stream().sorted().flatMap(place -> ROWS.stream().map(row -> new Case(place, row)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_row_holds_at_every_place(Case given) {
        UnaryOperator<String> place = PLACES.getOrDefault(given.place(), UnaryOperator.identity());
        Documented sample = Documented.body(place.apply(given.row().documented()));
        assertThat(judged(sample, place.apply(given.row().returned())))
                .isEqualTo(given.row().expected());
    }

    private static String judged(Documented sample, String returned) {
        Comparison comparison = sample.against(returned);
        List<String> found = new ArrayList<>();
        for (Strictness strictness : Strictness.values()) {
            for (Drift drift : new DifferencePolicy(strictness, Map.of()).judge(comparison.differences())) {
                if (found.isEmpty()) {
                    found.add(drift.difference().kind().id());
                }
                found.add(drift.severity().word());
            }
        }
        return String.join(" ", found);
    }
}
