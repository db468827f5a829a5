package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits of any JSON at any address. */
class JsonAddressPropertiesTest {

    private static final JsonValue NINE = new JsonNumber("9", 0, 0);

    @Property(tries = 1000)
    void what_was_set_is_found_and_the_rest_is_json(@ForAll("bodies") String body, @ForAll("addresses") String text) {
        JsonAddress address = JsonAddress.parse(text).orElseThrow();
        JsonValue old = read(body);

        JsonValue edited = read(JsonText.of(address.set(old, NINE)));

        boolean appended = address.find(old).isEmpty() && text.contains("[");
        assertThat(appended || address.find(edited).map(JsonText::of).equals(Optional.of("9")))
                .isTrue();
    }

    @Property(tries = 1000)
    void setting_twice_is_setting_once(@ForAll("bodies") String body, @ForAll("names") String text) {
        JsonAddress address = JsonAddress.parse(text).orElseThrow();
        JsonValue once = address.set(read(body), NINE);

        assertThat(JsonText.of(address.set(once, NINE))).isEqualTo(JsonText.of(once));
    }

    @Property(tries = 1000)
    void removing_a_member_leaves_none(@ForAll("bodies") String body, @ForAll("names") String text) {
        JsonAddress address = JsonAddress.parse(text).orElseThrow();
        JsonValue without = read(JsonText.of(address.remove(read(body))));

        assertThat(address.find(without)).isEmpty();
        assertThat(JsonText.of(address.remove(without))).isEqualTo(JsonText.of(without));
    }

    @Property(tries = 1000)
    void any_text_is_an_address_or_none(@ForAll String text) {
        JsonAddress.parse("$" + text).ifPresent(address -> address.set(read("{}"), NINE));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                "{}",
                "[]",
                "1",
                "null",
                "{\"a\":1,\"b\":{\"a\":[1,2,{\"c\":null}]}}",
                "{\"a\":[{\"b\":1},{\"b\":2}],\"c\":\"x\"}",
                "[[1],{\"a\":{}}]",
                "{\"a\":1,\"a\":{\"b\":2}}");
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(".a", ".b", ".c", "[0]", "[1]", "['a']")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(steps -> "$" + String.join("", steps));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<List<String>> steps =
                Arbitraries.of(".a", ".b", ".c", "['a']").list().ofMinSize(1).ofMaxSize(3);
        return steps.map(list -> "$" + String.join("", list));
    }

    private static JsonValue read(String text) {
        JsonValue root = JsonReader.strict(SourceText.of("", text)).root();
        return root == null ? NINE : root;
    }
}
