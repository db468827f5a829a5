package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code @odata.type} means for the comparison. */
class ObjectTypesTest {

    private static final TypeCatalog TYPES = Types.types(
            "g.member: id String",
            "g.user < g.member: mail String",
            "g.guest < g.user: sponsor Int32",
            "g.bot < g.member: owner Int32",
            "g.other: x String");

    private static List<String> compare(String documented, String returned) {
        return Documented.body(documented)
                .with("@odata.type", "g.member")
                .types(TYPES)
                .lines(returned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#g.user; #g.user; ''",
                "#g.user; g.user; ''",
                "#g.user; #g.guest; ''",
                "#g.user; #g.bot; ''",
                "#g.user; #g.User; value-case $['@odata.type']",
                "#g.user; #g.other; odata-type-changed $['@odata.type']",
                "#g.user; #g.unknown; odata-type-changed $['@odata.type']",
                "#g.unknown; #g.unknown; ''",
                "String; #g.unknown; ''"
            })
    void a_shown_type_allows_itself_and_documented_kin(String shown, String returned, String expected) {
        List<String> found = compare("{\"@odata.type\": \"" + shown + "\"}", "{\"@odata.type\": \"" + returned + "\"}");
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#g.member; ''",
                "#g.guest; ''",
                "#g.other; odata-type-changed $['@odata.type']",
                "#g.unknown; odata-type-changed $['@odata.type'] [undocumented]"
            })
    void a_declared_type_allows_its_documented_subtypes(String returned, String expected) {
        List<String> found = compare("{\"id\": \"1\"}", "{\"id\": \"1\", \"@odata.type\": \"" + returned + "\"}");
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void an_element_is_compared_with_the_shown_one_of_its_type() {
        String shown =
                "{\"a\": [{\"@odata.type\": \"#g.user\", \"mail\": \"x\"}, {\"@odata.type\": \"#g.bot\", \"owner\": 1}]}";
        assertThat(compare(shown, "{\"a\": [{\"@odata.type\": \"#g.bot\", \"owner\": 2}]}"))
                .isEmpty();
        assertThat(compare(shown, "{\"a\": [{\"@odata.type\": \"#g.bot\", \"mail\": \"y\"}]}"))
                .containsExactly("property-missing $.a[0].owner", "property-undocumented $.a[0].mail");
        assertThat(compare(shown, "{\"a\": [{\"owner\": \"x\"}]}"))
                .containsExactly("type-changed $.a[0].owner", "property-missing $.a[0]['@odata.type'] [control]");
    }

    @Test
    void an_element_of_another_documented_type_is_compared_with_its_resource() {
        String shown = "{\"value\": [{\"@odata.type\": \"#g.user\", \"mail\": \"x\"}]}";
        assertThat(compare(shown, "{\"value\": [{\"@odata.type\": \"#g.bot\", \"owner\": 1}]}"))
                .isEmpty();
        assertThat(compare(shown, "{\"value\": [{\"@odata.type\": \"#g.bot\", \"owner\": \"x\", \"y\": 1}]}"))
                .containsExactly("type-changed $.value[0].owner", "property-undocumented $.value[0].y");
    }

    @Test
    void a_subtype_keeps_what_its_base_type_shows() {
        String shown = "{\"@odata.type\": \"#g.user\", \"mail\": \"x\"}";
        assertThat(compare(shown, "{\"@odata.type\": \"#g.guest\", \"sponsor\": 1}"))
                .containsExactly("property-missing $.mail", "property-undocumented $.sponsor");
    }

    @Test
    void a_type_is_a_string() {
        assertThat(compare("{\"@odata.type\": \"#g.user\"}", "{\"@odata.type\": 5}"))
                .containsExactly("type-changed $['@odata.type']");
        assertThat(compare("{\"@odata.type\": \"#g.user\"}", "{\"@odata.type\": null}"))
                .containsExactly("null-returned $['@odata.type']");
    }
}
