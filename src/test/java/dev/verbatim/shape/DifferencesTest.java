package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Difference;
import dev.verbatim.model.SourceSpan;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a difference tells people: where it is on the page, what is shown there, what came. */
class DifferencesTest {

    private static Difference only(String documented, String returned) {
        Comparison comparison =
                Documented.response("HTTP/1.1 200 OK\n\n" + documented).against(returned);
        assertThat(comparison.differences()).hasSize(1);
        return comparison.differences().get(0);
    }

    @Test
    void the_documented_value_out_of_its_base64_is_no_mere_hint() {
        Documented shown = Documented.body("{\"t\": \"b3V0Z29pbmcgY2FsbA==\"}");
        assertThat(shown.lines("{\"t\": \"outgoing call\"}")).containsExactly("format-changed $.t [encoding]");
        assertThat(shown.lines("{\"t\": \"some other text\"}")).containsExactly("format-changed $.t [base64]");
    }

    @Test
    void a_value_has_its_place_and_both_its_forms() {
        Difference found = only("{\n  \"at\": \"2021-07-08T09:15:30Z\"\n}", "{\"at\": \"yesterday\"}");
        assertThat(found.span()).isEqualTo(new SourceSpan(Documented.PAGE, 4, 9, 4, 31));
        assertThat(found.where()).isEqualTo("$.at");
        assertThat(found.documented()).isEqualTo("\"2021-07-08T09:15:30Z\"");
        assertThat(found.documentedType()).isEqualTo("date-time");
        assertThat(found.returned()).isEqualTo("\"yesterday\"");
        assertThat(found.returnedType()).isEqualTo("string");
    }

    @Test
    void a_missing_property_has_the_place_of_its_name() {
        Difference found = only("{\n  \"a\": 1,\n  \"b\": [1, 2]\n}", "{\"a\": 1}");
        assertThat(found.span()).isEqualTo(new SourceSpan(Documented.PAGE, 5, 3, 5, 6));
        assertThat(found.documented()).isEqualTo("[1,2]");
        assertThat(found.documentedType()).isEqualTo("array");
        assertThat(found.returned()).isEmpty();
    }

    @Test
    void a_property_in_another_case_has_the_place_of_the_shown_name() {
        Difference found = only("{ \"aB\": 1 }", "{ \"AB\": 1 }");
        assertThat(found.span()).isEqualTo(new SourceSpan(Documented.PAGE, 3, 3, 3, 7));
        assertThat(found.where()).isEqualTo("$.AB");
        assertThat(found.documented()).isEqualTo("aB");
    }

    @Test
    void an_object_that_became_something_else_has_the_place_of_its_brace() {
        assertThat(only("{ \"a\": {\n  \"b\": 1 } }", "{ \"a\": 5 }").span())
                .isEqualTo(new SourceSpan(Documented.PAGE, 3, 8, 3, 9));
    }

    @Test
    void what_was_returned_is_cut_short() {
        assertThat(only("{ \"a\": 1 }", "{ \"a\": \"" + "x".repeat(10_000) + "\" }")
                        .returned())
                .hasSizeLessThan(100)
                .endsWith("\u2026");
    }

    @Test
    void a_name_of_other_letters_is_pointed_out() {
        Comparison comparison = Documented.body("{ \"displayName\": \"a\" }").against("{ \"display_name\": \"a\" }");
        assertThat(comparison.differences().get(0).note()).isEqualTo("`display_name` was returned");
    }

    @Test
    void a_name_that_nearly_came_back_is_pointed_out() {
        Comparison near = Documented.body("{ \"isMutad\": true }").against("{ \"isMuted\": true }");
        Comparison far = Documented.body("{ \"isMutad\": true }").against("{ \"inLobby\": true }");
        assertThat(near.differences().get(0).note()).isEqualTo("`isMuted` was returned");
        assertThat(far.differences().get(0).note()).isNull();
    }

    @Test
    void no_name_is_looked_for_among_very_many() {
        String many = IntStream.range(0, 101)
                .mapToObj(i -> "\"isMute" + i + "\": true")
                .collect(Collectors.joining(","));
        Comparison among = Documented.body("{ \"isMuted\": true }").against("{" + many + "}");
        assertThat(among.differences().get(0).note()).isNull();
    }

    @Test
    void text_that_is_no_json_is_shown_on_one_line() {
        Difference found = only("{ \"a\": 1 }", "<html>\n\n  <body>\u0007");
        assertThat(found.returned()).isEqualTo("<html> <body>");
        assertThat(found.note()).contains("at line 1, column 1");
    }

    @Test
    void unlabelled_gzip_is_named() {
        Documented sample = Documented.body("{}");
        Difference found = sample.against(Change.bytes(BreakingMessages.gzip(new byte[] {'{', '}'}))
                        .apply(sample.verbatim()))
                .differences()
                .get(0);
        assertThat(found.note()).contains("gzip");
    }
}
