package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBodiesTest {

    private static final TypeCatalog TYPES = Types.types(
            "g.call: id Guid key, count Int32, state word, source g.info, targets g.info[], at DateTimeOffset",
            "g.info: region String, size Int16",
            "g.bigInfo < g.info: more Boolean",
            "word = on | off");

    private static Documented request(String body) {
        return Documented.response("HTTP/1.1 200 OK\n")
                .request("POST https://a.b/calls\nContent-Type: application/json\n\n" + body)
                .requestWith("@odata.type", "g.call")
                .types(TYPES);
    }

    private static List<String> compare(String body) {
        Documented sample = request(body);
        return Documented.lines(
                sample.requestBodies().compare(sample.exchange()).differences());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"count\": 5}; ''",
                "{}; ''",
                "{\"count\": \"5\"}; type-changed $.count",
                "{\"count\": 2147483648}; number-range $.count",
                "{\"count\": 1.5}; number-kind $.count",
                "{\"state\": \"on\"}; ''",
                "{\"state\": \"broken\"}; enum-value $.state",
                "{\"at\": \"today\"}; format-changed $.at [declared]",
                "{\"at\": \"{time}\"}; ''",
                "{\"source\": {\"size\": 40000}}; number-range $.source.size",
                "{\"source\": []}; type-changed $.source",
                "{\"targets\": [{\"region\": \"x\"}, {\"region\": 5}]}; type-changed $.targets[1].region",
                "{\"targets\": {}}; type-changed $.targets",
                "{\"cuont\": 5}; property-undocumented $.cuont",
                "{\"Count\": 5}; property-case $.Count",
                "{\"@odata.type\": \"#g.call\", \"count\": 1}; ''",
                "{\"source\": {\"@odata.type\": \"#g.bigInfo\", \"more\": 1}}; type-changed $.source.more",
                "{\"source\": {\"@odata.type\": \"#g.call\"}}; odata-type-changed $.source['@odata.type']",
                "[1]; type-changed $[0]"
            })
    void a_body_keeps_to_its_documented_type(String body, String expected) {
        assertThat(compare(body)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void differences_have_the_place_of_the_value_on_the_page() {
        Documented sample = request("{\n  \"count\": \"5\"\n}");
        assertThat(sample.requestBodies().compare(sample.exchange()).differences())
                .extracting(d -> d.span())
                .containsExactly(new SourceSpan(Documented.PAGE, 5, 12, 5, 15));
    }

    @Test
    void a_body_of_no_documented_type_is_not_judged() {
        Documented sample = request("{\"x\": 1}").types(TypeCatalog.EMPTY);
        assertThat(sample.requestBodies().compare(sample.exchange()).differences())
                .isEmpty();
        Documented text = request("just text");
        assertThat(text.requestBodies().compare(text.exchange()).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"count\": 6}; ''",
                "{\"count\": true}; type-changed $.count",
                "''; body-missing body",
                "{\"count\": ; body-not-json body"
            })
    void a_body_sent_in_its_place_is_held_to_the_same(String sent, String expected) {
        Documented sample = request("{\"count\": 5}");
        Comparison comparison = sample.requestBodies().compare(sample.exchange(), SourceText.of("sent", sent));
        assertThat(Documented.lines(comparison.differences()))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
