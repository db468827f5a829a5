package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How elements of arrays are compared with the documented ones. */
class ElementsTest {

    private static final String A = "57dab8b1-894c-409a-b240-bd8beae78896";
    private static final String B = "112f7296-5fa4-42ca-bae8-6a692b15d4b8";
    private static final String SHOWN = "{\"p\": [{\"id\": \"" + A + "\", \"x\": {\"y\": 1, \"z\": 2}, \"only\": 3}, "
            + "{\"id\": \"" + B + "\", \"x\": {\"y\": 1}}]}";

    @Test
    void the_very_element_that_is_shown_must_have_all_that_is_shown() {
        assertThat(Documented.body(SHOWN).lines("{\"p\": [{\"id\": \"" + A + "\", \"x\": {\"y\": 1}}]}"))
                .containsExactly("property-missing $.p[0].x.z", "property-missing $.p[0].only");
    }

    @Test
    void another_element_must_have_what_all_have() {
        assertThat(Documented.body(SHOWN).lines("{\"p\": [{\"id\": \"" + B + "\", \"x\": {\"y\": 1}}]}"))
                .isEmpty();
        assertThat(Documented.body(SHOWN)
                        .lines("{\"p\": [{\"id\": \"00000000-0000-0000-0000-000000000000\", \"x\": {\"y\": 1}}]}"))
                .isEmpty();
    }

    @Test
    void entries_of_a_map_are_elements_whatever_their_ids() {
        Documented map = Documented.body("{\"by\": {\"" + A + "\": {\"x\": 1}}}");
        assertThat(map.lines("{\"by\": {\"" + B + "\": {\"x\": 2}}}")).isEmpty();
        assertThat(map.lines("{\"by\": {\"" + B + "\": {\"x\": 2}, \"" + A + "\": {\"x\": 3}}}"))
                .isEmpty();
        assertThat(map.lines("{\"by\": {\"" + B + "\": {\"x\": \"2\"}}}"))
                .containsExactly("type-changed $.by['" + A + "'].x");
        assertThat(map.lines("{\"by\": {\"" + A + "\": {\"x\": 2}, \"" + B + "\": {}}}"))
                .containsExactly("property-missing $.by['" + A + "'].x");
        assertThat(map.lines("{\"by\": {}}")).containsExactly("property-missing $.by['" + A + "']");
        assertThat(map.lines("{\"by\": {\"other\": {\"x\": 1}}}"))
                .containsExactly("property-missing $.by['" + A + "']", "property-undocumented $.by.other");
    }

    @Test
    void short_ids_tell_nothing() {
        assertThat(Documented.body("{\"p\": [{\"id\": \"1\", \"a\": 1}, {\"id\": \"2\"}]}")
                        .lines("{\"p\": [{\"id\": \"1\"}]}"))
                .isEmpty();
    }

    @Test
    void formats_of_elements_are_those_that_all_have() {
        assertThat(Documented.body("[\"2021-07-08\", \"\"]").lines("[\"\", \"today\"]"))
                .containsExactly("format-changed $[1] [date]");
        assertThat(Documented.body("[\"2021-07-08\", \"text\"]").lines("[\"today\"]"))
                .isEmpty();
        assertThat(Documented.body("[\"2021-07-08T09:15:30Z\", \"2021-07-08T09:15:30\"]")
                        .lines("[\"2021-07-08T09:15:31\", \"x\"]"))
                .containsExactly("format-changed $[1] [local-date-time]");
    }

    @Test
    void every_element_of_many_is_looked_at() {
        String element =
                IntStream.range(0, 20).mapToObj(i -> "\"p" + i + "\": " + i).collect(Collectors.joining(",", "{", "}"));
        String shown = "[" + String.join(",", Collections.nCopies(10_000, element)) + "]";
        String returned = "["
                + String.join(",", Collections.nCopies(10_000, element.replace("\"p19\": 19", "\"p19\": \"x\""))) + "]";
        assertThat(Documented.body(shown).against(returned).differences()).hasSize(10_000);
    }

    @Test
    void long_arrays_of_text_are_looked_at_once() {
        String shown = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"Text " + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(Documented.body(shown).lines(shown.replace("Text 19999", "TEXT 19999")))
                .containsExactly("value-case $[19999]");
    }

    @Test
    void one_object_of_many_members_is_looked_at_once() {
        String shown = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"p" + i + "\": 1")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(Documented.body(shown).against(shown.replace("\"p", "\"P")).differences())
                .hasSize(20_000);
    }
}
