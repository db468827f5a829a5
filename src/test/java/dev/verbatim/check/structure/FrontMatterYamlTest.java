package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterYamlTest {

    private static List<String> told(String yaml) {
        return JudgedDocs.page("---\n" + yaml + "\n---\n\n# Title\n").told("front-matter-yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "title: Rooms: get one => 2:13",
                "title: 😀 rooms: one => 2:16",
                "title: \"never closed => 2:21",
                "title: [a, b => 2:13",
                "title: @docs => 2:8",
                "title: ok\\n\\tauthor: docs => 3:1",
                "title: ok\\n  author: docs => 3:9",
                "- a list => 2:1",
                "just words => 2:1",
                "a: b\\nc: d\\na: e => 4:1",
            })
    void points_at_the_place_where_reading_stops(String yaml, String place) {
        assertThat(told(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .hasSize(1)
                .allMatch(told -> told.startsWith("page.md:" + place + " the front matter is not valid YAML: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"Rooms: get one\"\nauthor: docs",
                "title: 'Rooms: get one' # why",
                "description: >\n  folded\n  text",
                "ms.date: 2024-01-02\nms.topic: reference",
                "keywords:\n- a\n- b\nempty:\nlast: ",
                "title: 房间\nurl: https://contoso.example/a#b",
                "",
                "# only a comment",
            })
    void valid_yaml_is_fine(String yaml) {
        assertThat(told(yaml)).isEmpty();
    }

    @Test
    void front_matter_without_an_end_is_told_at_its_begin() {
        assertThat(JudgedDocs.page("---\ntitle: a\nauthor: b\n\n# Title\n").told("front-matter-yaml"))
                .containsExactly("page.md:1:1 the front matter never ends");
    }

    @Test
    void a_page_without_front_matter_has_none_to_judge() {
        assertThat(JudgedDocs.page("# Title\n\na: b: c\n").told("front-matter-yaml"))
                .isEmpty();
    }
}
