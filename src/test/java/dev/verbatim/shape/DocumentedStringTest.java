package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedStringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "String; ANYTHING",
                "string; ANYTHING",
                "String (identifier); ANYTHING",
                "{id}; ANYTHING",
                "{user-id | mail}; ANYTHING",
                "<any text>; ANYTHING",
                "...; ANYTHING",
                "a | b | ...; ANYTHING",
                "string | null; ANYTHING",
                "Int32; TYPE",
                "Boolean; TYPE",
                "String (timestamp); TYPE",
                "DateTimeOffset; TYPE",
                "Edm.Int64; TYPE",
                "a | b; ENUMERATION",
                "one|two|three; ENUMERATION",
                "https://a.b/{id}; TEMPLATE",
                "Bearer <token>; TEMPLATE",
                "abc...; TEMPLATE",
                "Adele; ITSELF",
                "a|b; ITSELF",
                "<p>Hello</p>; ITSELF",
                "{\"a\": {}}; ITSELF",
                "a | b c | d; ITSELF",
                "{; ITSELF"
            })
    void strings_stand_for_what_people_mean(String text, DocumentedString.Role role) {
        assertThat(DocumentedString.of(text, "name").role()).isEqualTo(role);
    }

    @Test
    void a_property_that_names_types_has_their_names_as_values() {
        assertThat(DocumentedString.of("Boolean", "dataType").role()).isEqualTo(DocumentedString.Role.ITSELF);
    }
}
