package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "String => String",
                "`string` => String",
                "Edm.String => String",
                "**Boolean** => Boolean",
                "bool => Boolean",
                "Int32 => Int32",
                "edm.int64 => Int64",
                "Integer => Int64",
                "GUID => Guid",
                "String (timestamp) => DateTimeOffset",
                "String(timestamp) => DateTimeOffset",
                "String (ISO 8601 duration) => Duration",
                "String (time of day) => TimeOfDay",
                "String (identifier) => String",
                "string (url) => Url",
                "DateTimeOffset => DateTimeOffset",
                "[identitySet](../resources/identityset.md) => identitySet",
                "[identitySet][] => identitySet",
                "[**driveItem**][driveItem] => driveItem",
                "**dateTimeTimeZone** => dateTimeTimeZone",
                "[item body][itemBody] => ''",
                "microsoft.graph.user => microsoft.graph.user",
                "#microsoft.graph.user => microsoft.graph.user",
                "[user](user.md) resource => user",
                "riskLevel => riskLevel",
                "[riskLevel](enums.md#risklevel-values) => riskLevel",
                "[siteCollection](sitecollection.md) => siteCollection",
                "Json => ''",
                "microsoft.graph.Json => ''",
                "Untyped JSON object => ''",
                "see remarks! => ''",
                "'' => ''",
            })
    void reads_a_single_type(String cell, String name) {
        assertThat(TypeWords.read(cell)).isEqualTo(TypeRef.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "String collection => String",
                "Collection(String) => String",
                "collection(microsoft.graph.user) => microsoft.graph.user",
                "Collection([recipient](recipient.md)) => recipient",
                "[identitySet](identityset.md) collection => identitySet",
                "[identitySet][] collection => identitySet",
                "Collection([columnDefinition][]) => columnDefinition",
                "`String` collection => String",
                "Collection(Edm.Int32) => Int32",
                "Int32[] => Int32",
                "array of String => String",
                "String collection (ordered) => String",
                "see remarks! collection => ''",
            })
    void reads_a_collection(String cell, String name) {
        assertThat(TypeWords.read(cell)).isEqualTo(TypeRef.of(name).asCollection());
    }

    @Test
    void reads_words_in_place_as_an_enumeration() {
        assertThat(TypeWords.plain("fail (default) | replace | rename"))
                .isEqualTo(new TypeRef("String", false, List.of("fail", "replace", "rename")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b | ...", "a | unknownFutureValue", "a |"})
    void an_open_enumeration_is_only_text(String words) {
        assertThat(TypeWords.plain(words)).isEqualTo(TypeRef.of("String"));
    }

    @Test
    void a_choice_of_types_is_no_type() {
        assertThat(TypeWords.plain("String | Int32")).isEqualTo(TypeWords.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", "a ", "| ", "collection ", "[a](", "<b "})
    void reads_long_cells_in_linear_time(String piece) {
        assertThat(TypeWords.read(piece.repeat(100_000))).isEqualTo(TypeWords.UNKNOWN);
        assertThat(TypeWords.read(piece.repeat(200)).name()).hasSizeLessThan(2000);
    }
}
