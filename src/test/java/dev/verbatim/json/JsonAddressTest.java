package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAddressTest {

    private static final String BODY =
            "{\"id\":1,\"parent\":{\"path\":\"/x\"},\"list\":[{\"a\":1},{\"a\":2}],\"@odata.id\":\"u\",\"a b\":true}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    $.id                | 1
                    $.parent.path       | "/x"
                    $.list[1].a         | 2
                    $.list              | [{"a":1},{"a":2}]
                    $['a b']            | true
                    $.['a b']           | true
                    $["a b"]            | true
                    $.@odata.id         | "u"
                    $.['@odata.id']     | "u"
                    """)
    void finds_what_stands_there(String address, String value) {
        assertThat(at(address).find(read(BODY)).map(JsonText::of)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.none", "$.list[2]", "$.id.below", "$.list.a", "$[0]"})
    void finds_nothing_where_nothing_stands(String address) {
        assertThat(at(address).find(read(BODY))).isEmpty();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"a":1,"b":2}   | $.a        | {"a":9,"b":2}
                    {}              | $.a        | {"a":9}
                    {}              | $.a.b.c    | {"a":{"b":{"c":9}}}
                    {"a":"text"}    | $.a.b      | {"a":{"b":9}}
                    {"a":null}      | $.a[0].b   | {"a":[{"b":9}]}
                    {"a":[1,2]}     | $.a[1]     | {"a":[1,9]}
                    {"a":[1,2]}     | $.a[7]     | {"a":[1,2,9]}
                    [1]             | $[0]       | [9]
                    {"a":1}         | $          | 9
                    {}              | $.b@odata.bind | {"b@odata.bind":9}
                    """)
    void puts_a_value_there_and_makes_what_is_missing(String body, String address, String expected) {
        assertThat(JsonText.of(at(address).set(read(body), read("9")))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"a":1,"b":2}       | $.a      | {"b":2}
                    {"a":{"b":1,"c":2}} | $.a.b    | {"a":{"c":2}}
                    {"a":[1,2,3]}       | $.a[1]   | {"a":[1,3]}
                    {"a":1}             | $.b.c    | {"a":1}
                    {"a":[1]}           | $.a[3]   | {"a":[1]}
                    {"a":1}             | $        | null
                    """)
    void takes_away_what_stands_there(String body, String address, String expected) {
        assertThat(JsonText.of(at(address).remove(read(body)))).isEqualTo(expected);
    }

    @Test
    void sets_every_repetition_of_a_key_once() {
        assertThat(JsonText.of(at("$.a").set(read("{\"a\":1,\"b\":2,\"a\":3}"), read("9"))))
                .isEqualTo("{\"a\":9,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "$x", "$.", "$.a..b", "$.a[", "$.a[x]", "$.a['b]", "", "$.a[1"})
    void is_nothing_else(String text) {
        assertThat(JsonAddress.parse(text)).isEmpty();
    }

    private static JsonAddress at(String text) {
        return JsonAddress.parse(text).orElseThrow();
    }

    private static JsonValue read(String text) {
        JsonValue root = JsonReader.strict(SourceText.of("", text)).root();
        return root == null ? new JsonValue.JsonNull(0, 0) : root;
    }
}
