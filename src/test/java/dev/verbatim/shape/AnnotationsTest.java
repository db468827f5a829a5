package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a response's annotation says about how to compare it. */
class AnnotationsTest {

    private static final TypeCatalog TYPES = Types.types(
            "t: a String, b String optional, id String key", "wide open: a String", "half < gone: a String");

    @ParameterizedTest
    @CsvSource({
        "false, t, property-undocumented $.x",
        "true, t, property-undocumented $.x",
        "true, wide, ''",
        "true, half, ''",
        "true, nowhere, ''",
        "false, wide, property-undocumented $.x"
    })
    void a_truncated_sample_leaves_room_for_what_its_type_may_have(boolean truncated, String type, String expected) {
        Documented sample = Documented.body("{\"a\": \"1\"}")
                .with("truncated", truncated)
                .with("@odata.type", type)
                .types(TYPES);
        assertThat(sample.lines("{\"a\": \"1\", \"x\": 2}"))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void a_truncated_sample_promises_what_it_shows() {
        assertThat(Documented.body("{\"a\": 1, \"b\": {\"c\": 2}}")
                        .with("truncated", "true")
                        .lines("{\"b\": {}}"))
                .containsExactly("property-missing $.b.c", "property-missing $.a");
    }

    @Test
    void what_the_resource_lists_is_documented_in_a_truncated_sample() {
        Documented sample = Documented.body("{\"a\": \"1\"}")
                .with("truncated", true)
                .with("@odata.type", "t")
                .types(TYPES);
        assertThat(sample.lines("{\"a\": \"1\", \"b\": \"2\"}")).isEmpty();
    }

    @Test
    void optional_properties_may_be_absent() {
        Documented sample = Documented.body("{\"a\": 1, \"b\": {\"c\": 2}, \"d\": {\"c\": 3}}")
                .with("optionalProperties", List.of("a", "b/c"));
        assertThat(sample.lines("{\"b\": {}, \"d\": {}}")).containsExactly("property-missing $.d.c");
        assertThat(sample.against("{\"b\": {}, \"d\": {\"c\": 1}}").unproven())
                .containsExactlyInAnyOrder("$.a", "$.b.c");
    }

    @Test
    void properties_that_the_resource_calls_optional_may_be_absent() {
        Documented sample = Documented.body("{\"a\": \"1\", \"b\": \"2\"}")
                .with("@odata.type", "t")
                .types(TYPES);
        assertThat(sample.lines("{}")).containsExactly("property-missing $.a");
    }

    @Test
    void an_optional_property_in_another_case_is_still_wrong() {
        Documented sample = Documented.body("{\"a\": 1}").with("optionalProperties", List.of("a"));
        assertThat(sample.lines("{\"A\": 1}")).containsExactly("property-case $.A");
    }

    @Test
    void a_list_of_nullable_properties_rules_null_out_elsewhere() {
        Documented sample =
                Documented.body("{\"a\": 1, \"b\": 2, \"c\": {\"d\": 3}}").with("nullableProperties", List.of("a"));
        assertThat(sample.lines("{\"a\": null, \"b\": null, \"c\": {\"d\": null}}"))
                .containsExactly("null-returned $.b [not-nullable]", "null-returned $.c.d");
    }

    @Test
    void a_list_of_nullable_properties_speaks_of_the_elements_of_a_collection() {
        Documented sample = Documented.body("{\"value\": [{\"a\": 1, \"b\": {\"c\": 2}}]}")
                .with("isCollection", true)
                .with("nullableProperties", List.of("b.c"));
        assertThat(sample.lines("{\"value\": [{\"a\": null, \"b\": {\"c\": null}}]}"))
                .containsExactly("null-returned $.value[0].a [not-nullable]");
    }

    @Test
    void keys_are_never_null() {
        assertThat(Documented.body("{\"id\": \"1\", \"a\": {\"id\": \"2\"}}")
                        .lines("{\"id\": null, \"a\": {\"id\": null}}"))
                .containsExactly("null-returned $.id [not-nullable]", "null-returned $.a.id");
        assertThat(Documented.body("{\"id\": \"1\", \"k\": \"2\"}")
                        .with("keyProperty", "k")
                        .lines("{\"id\": null, \"k\": null}"))
                .containsExactly("null-returned $.id", "null-returned $.k [not-nullable]");
        assertThat(Documented.body("{\"id\": \"1\"}")
                        .with("nullableProperties", List.of("id"))
                        .lines("{\"id\": null}"))
                .isEmpty();
    }

    @Test
    void keys_are_never_empty() {
        assertThat(Documented.body("{\"id\": \"abc\"}").lines("{\"id\": \"\"}"))
                .containsExactly("format-empty $.id [key]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"value\": []}; ''",
                "{\"value\": [], \"more\": 1}; property-undocumented $.more",
                "{}; collection-property-missing $.value",
                "{\"items\": []}; collection-property-missing $.value",
                "[]; type-changed $",
                "{\"value\": {}}; type-changed $.value",
                "{\"value\": null}; type-changed $.value",
                "{\"VALUE\": []}; property-case $.VALUE"
            })
    void a_collection_stays_one(String returned, String expected) {
        Documented sample = Documented.body("{\"value\": []}").with("isCollection", true);
        List<String> lines = sample.lines(returned);
        assertThat(expected.isEmpty() ? lines : lines.subList(0, 1))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void a_collection_may_have_another_property() {
        Documented sample = Documented.body("{\"items\": [{\"a\": 1}]}")
                .with("isCollection", true)
                .with("collectionProperty", "items");
        assertThat(sample.lines("{\"value\": [{\"a\": 1}]}"))
                .containsExactly("collection-property-missing $.items", "property-undocumented $.value");
    }

    @Test
    void a_type_speaks_of_the_elements_of_a_collection() {
        for (String type : List.of("t", "Collection(t)", "#t")) {
            Documented sample = Documented.body("{\"value\": [{\"a\": null}]}")
                    .with("@odata.type", type)
                    .types(Types.types("t: a Int32"));
            assertThat(sample.lines("{\"value\": [{\"a\": 5}, {\"a\": \"x\"}]}"))
                    .containsExactly("type-changed $.value[1].a");
        }
    }

    @Test
    void a_bare_array_may_be_documented() {
        Documented sample = Documented.body("[{\"a\": null}]")
                .with("@odata.type", "t")
                .with("isCollection", true)
                .types(Types.types("t: a Int32"));
        assertThat(sample.lines("[{\"a\": \"x\"}]")).containsExactly("type-changed $[0].a");
        assertThat(sample.lines("{\"value\": []}")).containsExactly("type-changed $");
    }

    @Test
    void an_empty_collection_stays_empty() {
        Documented sample =
                Documented.body("{\"value\": []}").with("isCollection", true).with("isEmpty", true);
        assertThat(sample.lines("{\"value\": []}")).isEmpty();
        assertThat(sample.lines("{\"value\": [1]}")).containsExactly("collection-not-empty $");
        assertThat(Documented.body("{\"value\": []}").with("isCollection", true).lines("{\"value\": [1]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, false", "200, true"})
    void success_for_a_documented_error_is_one_difference(int status, boolean expected) {
        Documented sample = Documented.response(
                        "HTTP/1.1 " + status + " x\n\n{\"error\": {\"code\": \"a\", \"message\": \"b\"}}")
                .with("expectError", expected)
                .with("@odata.type", "t")
                .types(TYPES);
        assertThat(sample.lines("{\"a\": \"1\", \"b\": 2}")).containsExactly("type-changed $");
        assertThat(sample.lines("{\"error\": {\"code\": \"c\", \"message\": \"d\"}}"))
                .isEmpty();
        assertThat(sample.lines("{\"error\": {\"code\": \"c\"}}")).containsExactly("property-missing $.error.message");
    }

    @Test
    void an_error_for_documented_success_is_one_difference() {
        assertThat(Documented.body("{\"a\": 1, \"b\": 2}").lines("{\"error\": {\"code\": \"x\", \"message\": \"y\"}}"))
                .containsExactly("type-changed $");
    }

    @Test
    void what_says_nothing_is_listed() {
        Documented sample = Documented.body("{\"a\": null, \"b\": [], \"c\": [1], \"d\": 5}")
                .with("nullableProperties", List.of("d"));
        assertThat(sample.against("{\"a\": 1, \"b\": [1], \"c\": [], \"d\": null}")
                        .unproven())
                .containsExactly("$.a", "$.b", "$.c", "$.d");
    }
}
