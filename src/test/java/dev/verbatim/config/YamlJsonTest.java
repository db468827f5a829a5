package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.SourceText;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlJsonTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a: 1         | {"a":1}
                    a: "1"       | {"a":"1"}
                    a: 1.50      | {"a":1.50}
                    a: 0x1F      | {"a":"0x1F"}
                    a: true      | {"a":true}
                    a: ~         | {"a":null}
                    a:           | {"a":null}
                    a: [x, 2]    | {"a":["x",2]}
                    a: {b: c}    | {"a":{"b":"c"}}
                    a: 2024-01-01 | {"a":"2024-01-01"}
                    "[x]": $.id  | {"[x]":"$.id"}
                    """)
    void reads_yaml_as_the_json_it_stands_for(String yaml, String json) {
        assertThat(JsonText.of(Objects.requireNonNull(read(yaml).root()))).isEqualTo(json);
    }

    @Test
    void knows_where_each_value_stands() {
        JsonDocument document = read("# \u00fc\ud83d\ude00\na:\n  - b: word\n");
        JsonObject root = (JsonObject) Objects.requireNonNull(document.root());
        JsonMember a = root.member("a").orElseThrow();

        assertThat(document.nameSpan(a).location()).isEqualTo("f.yml:2:1");
        assertThat(document.span(a.value()).startLine()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "a: b: c", "a: !!java.net.URL x", "? [a]\n: b", "a: \t*x"})
    void tells_what_it_cannot_read(String yaml) {
        JsonDocument document = read(yaml);

        assertThat(document.root()).isNull();
        assertThat(document.fatal()).isPresent();
    }

    @Test
    void does_not_blow_up_with_aliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, last)) + "]\n");
        }

        assertThat(read(bomb.toString()).fatal()).isPresent();
    }

    private static JsonDocument read(String yaml) {
        return YamlJson.read(SourceText.of("f.yml", yaml));
    }
}
