package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Page;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.model.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "\"String (timestamp)\" => DateTimeOffset",
                "\"Int32\" => Int32",
                "true => Boolean",
                "1024 => Int64",
                "1024.13 => Double",
                "{\"@odata.type\": \"#microsoft.graph.user\"} => microsoft.graph.user",
                "{\"@type\": \"thing\"} => thing",
                "{\"a\": 1} => ¤¤",
                "\"@odata.type: microsoft.graph.alertSeverity\" => microsoft.graph.alertSeverity",
                "\"microsoft.graph.user\" => microsoft.graph.user",
                "\"some text\" => String",
                "\"title of list\" => String",
                "\"created\" => String",
                "\"Json\" => ¤¤",
                "\"<Unknown Primitive Type Edm.Stream>\" => ¤¤",
                "null => ¤¤",
            })
    void reads_the_sample_of_a_property(String json, String name) {
        assertThat(property("{\"p\": " + json + "}").type()).isEqualTo(TypeRef.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "[\"String\"] => String",
                "[{\"@odata.type\": \"a.b\"}] => a.b",
                "{\"@odata.type\": \"Collection(a.b)\"} => a.b",
                "[] => ¤¤",
                "[[1]] => ¤¤",
            })
    void reads_the_sample_of_a_collection(String json, String name) {
        assertThat(property("{\"p\": " + json + "}").type())
                .isEqualTo(TypeRef.of(name).asCollection());
    }

    @Test
    void reads_words_in_place() {
        assertThat(property("{\"p\": \"a | b\"}").type().members()).containsExactly("a", "b");
    }

    @Test
    void takes_a_type_word_for_text_where_the_property_is_about_types() {
        assertThat(property("{\"dataType\": \"binary\"}").type()).isEqualTo(TypeRef.of("String"));
    }

    @Test
    void reads_what_the_annotation_says() {
        TypeDefinition type = TypeReader.read(new PageOf("p.md")
                        .resource(
                                Map.of(
                                        "@odata.type", "#microsoft.graph.user",
                                        "baseType", "microsoft.graph.directoryObject",
                                        "keyProperty", "id",
                                        "openType", "true",
                                        "abstract", true,
                                        "optionalProperties", List.of("a"),
                                        "nullableProperties", List.of("b")),
                                "{\"id\": \"String\", \"a\": 1, \"b\": 2, \"@odata.id\": \"x\"}")
                        .page())
                .get(0);
        assertThat(type.name()).isEqualTo("microsoft.graph.user");
        assertThat(type.baseType()).isEqualTo("microsoft.graph.directoryObject");
        assertThat(type.keyProperty()).isEqualTo("id");
        assertThat(type.open()).isTrue();
        assertThat(type.isAbstract()).isTrue();
        assertThat(type.properties())
                .extracting(PropertyDefinition::name, PropertyDefinition::optional, PropertyDefinition::nullable)
                .containsExactly(
                        tuple("id", false, Nullability.NOT_NULLABLE),
                        tuple("a", true, Nullability.NOT_NULLABLE),
                        tuple("b", false, Nullability.NULLABLE));
    }

    @Test
    void a_sample_with_an_ellipsis_is_open() {
        assertThat(read("{\"a\": 1, ...}").open()).isTrue();
        assertThat(read("{\"a\": 1}").open()).isFalse();
    }

    @Test
    void takes_the_name_from_the_json_where_the_annotation_has_none() {
        Page page = new PageOf("p.md")
                .resource(Map.of(), "{\"@odata.type\": \"#a.b\", \"c\": 1}")
                .page();
        assertThat(TypeReader.read(page)).extracting(TypeDefinition::name).containsExactly("a.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[1]", "{\"a\": {"})
    void survives_a_sample_that_is_none(String json) {
        assertThat(TypeReader.read(PageOf.resource("p.md", "a.b", json))).hasSize(1);
    }

    @Test
    void the_table_beats_the_sample() {
        TypeDefinition type = TypeReader.read(new PageOf("p.md")
                        .heading(1, "thing resource type")
                        .heading(2, "Properties")
                        .table(
                                "Property|Type|Description",
                                "count|Int32|Not nullable.",
                                "`anything`|Json|",
                                "**when**|[DateTimeOffset](x)|Nullable.",
                                "state|String|Possible values are: `on`, `off`.",
                                "mode|String|",
                                "extra|String collection|")
                        .resource(
                                Map.of("@odata.type", "a.thing"),
                                "{\"count\": \"String\", \"anything\": \"String\", \"mode\": \"x | y\", \"only\": true}")
                        .page())
                .get(0);
        assertThat(type.properties())
                .extracting(PropertyDefinition::name, PropertyDefinition::type, PropertyDefinition::declared)
                .containsExactlyInAnyOrder(
                        tuple("count", TypeRef.of("Int32"), true),
                        tuple("anything", TypeWords.UNKNOWN, true),
                        tuple("when", TypeRef.of("DateTimeOffset"), true),
                        tuple("state", new TypeRef("String", false, List.of("on", "off")), true),
                        tuple("mode", new TypeRef("String", false, List.of("x", "y")), true),
                        tuple("extra", TypeRef.of("String").asCollection(), true),
                        tuple("only", TypeRef.of("Boolean"), false));
        assertThat(type.property("count")).map(PropertyDefinition::nullable).contains(Nullability.NOT_NULLABLE);
        assertThat(type.property("when")).map(PropertyDefinition::nullable).contains(Nullability.NULLABLE);
        assertThat(type.property("only")).map(PropertyDefinition::nullable).contains(Nullability.UNKNOWN);
    }

    @Test
    void relationships_are_told_from_properties() {
        TypeDefinition type = TypeReader.read(new PageOf("p.md")
                        .heading(2, "Relationships")
                        .table("Relationship|Type|Description", "[owner](owner.md)|[user](user.md)|the owner")
                        .resource(Map.of("@odata.type", "a.thing"), "{\"owner\": {\"@odata.type\": \"a.user\"}}")
                        .page())
                .get(0);
        assertThat(type.properties()).extracting(PropertyDefinition::navigation).containsExactly(true);
    }

    @Test
    void a_table_elsewhere_describes_no_type() {
        TypeDefinition type = TypeReader.read(new PageOf("p.md")
                        .heading(2, "Methods")
                        .table("Method|Return type|Description", "Get|a.thing|")
                        .heading(2, "Properties of a policy definition")
                        .table("Property|Type|Description", "x|String|")
                        .resource(Map.of("@odata.type", "a.thing"), "{}")
                        .page())
                .get(0);
        assertThat(type.properties()).isEmpty();
    }

    @Test
    void a_table_belongs_to_the_type_that_its_section_names() {
        List<TypeDefinition> types = TypeReader.read(new PageOf("p.md")
                .resource(Map.of("@odata.type", "a.one"), "{}")
                .resource(Map.of("@odata.type", "a.two"), "{}")
                .heading(2, "The two resource")
                .heading(3, "Properties")
                .table("Property|Type|Description", "x|String|")
                .page());
        assertThat(types.get(0).properties()).isEmpty();
        assertThat(types.get(1).properties())
                .extracting(PropertyDefinition::name)
                .containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({"importance values, low, importance", "### x, low, ''", "Possible values, low, ''"})
    void a_table_of_values_is_an_enumeration(String heading, String member, String name) {
        Page page = new PageOf("p.md")
                .heading(1, "Enumerations")
                .heading(3, heading)
                .table("Member|Description", member + "|", "high|")
                .page();
        assertThat(TypeReader.read(page))
                .extracting(TypeDefinition::name)
                .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void the_page_of_an_enumeration_names_it() {
        Page page = new PageOf("p.md")
                .heading(1, "importance enum type")
                .heading(2, "Members")
                .table("Member|Value|Description", "low|0|x", "high|1|y")
                .page();
        assertThat(TypeReader.read(page)).singleElement().satisfies(type -> {
            assertThat(type.name()).isEqualTo("importance");
            assertThat(type.members()).containsExactly("low", "high");
        });
    }

    @Test
    void an_enumeration_that_may_grow_is_open() {
        Page page = new PageOf("p.md")
                .heading(2, "importance values")
                .table("Member", "low", "unknownFutureValue")
                .page();
        assertThat(TypeReader.read(page)).extracting(TypeDefinition::open).containsExactly(true);
    }

    private static TypeDefinition read(String json) {
        return TypeReader.read(PageOf.resource("p.md", "a.b", json)).get(0);
    }

    private static PropertyDefinition property(String json) {
        return read(json).properties().get(0);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
