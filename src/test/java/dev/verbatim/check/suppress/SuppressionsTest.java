package dev.verbatim.check.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final String TOP = "# Rooms\n\n";
    private static final String UNNAMED = """
            <!-- { "blockType": "request" } -->
            ```http
            GET https://api.contoso.example/v1.0/rooms/1
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```

            """;
    private static final String IGNORE = "<!-- verbatim-ignore name-missing: built later -->\n";

    private static JudgedDocs page(String... parts) {
        return JudgedDocs.page(String.join("", parts));
    }

    @Test
    void without_one_the_finding_counts() {
        assertThat(page(TOP, UNNAMED).told("name-missing")).containsExactly("page.md:3:21 this request has no name");
    }

    @Test
    void its_word_is_told_in_another_case() {
        assertThat(page(TOP, "<!-- Verbatim-Ignore name-missing: built later -->\n", UNNAMED)
                        .told("suppression-unknown"))
                .containsExactly("page.md:3:6 `Verbatim-Ignore` is not known here");
    }

    @Test
    void is_about_the_annotation_that_follows_and_its_code_only() {
        assertThat(page(TOP, IGNORE, UNNAMED, UNNAMED).told("name-missing"))
                .containsExactly("page.md:13:21 this request has no name");
    }

    @Test
    void blank_lines_and_other_comments_do_not_part_them() {
        assertThat(page(TOP, IGNORE, "\n<!-- a note -->\n\n", UNNAMED).told("name-missing"))
                .isEmpty();
    }

    @Test
    void a_paragraph_between_takes_it() {
        JudgedDocs docs = page(TOP, IGNORE, "\nThe room.\n\n", UNNAMED);
        assertThat(docs.told("name-missing")).hasSize(1);
        assertThat(docs.told("suppression-unused"))
                .containsExactly("page.md:3:22 no finding of `name-missing` is left to ignore here");
    }

    @Test
    void reaches_the_code_of_its_annotation() {
        String wrong = """
                <!-- verbatim-ignore reason-phrase: as sent -->
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 Created
                ```
                """;
        String request = UNNAMED.substring(0, UNNAMED.indexOf("<!-- { \"blockType\": \"response\""));
        assertThat(page(TOP, request, wrong).findings("reason-phrase")).isEmpty();
        assertThat(page(TOP, request, wrong).findings("annotation-unattached")).isEmpty();
    }

    @Test
    void may_stand_between_an_annotation_and_its_code() {
        String between = UNNAMED.replace(
                "\"response\" } -->\n", "\"response\" } -->\n<!-- verbatim-ignore reason-phrase: as sent -->\n");
        JudgedDocs docs = page(TOP, between.replace("204 No Content", "204 Created"));
        assertThat(docs.findings("reason-phrase")).isEmpty();
        assertThat(docs.findings("annotation-unattached")).isEmpty();
    }

    @Test
    void above_the_first_heading_is_about_the_page() {
        assertThat(page(IGNORE, TOP, UNNAMED, "## More\n\n", UNNAMED).findings())
                .isEmpty();
    }

    @Test
    void on_a_page_without_headings_is_about_the_next_block() {
        assertThat(page(IGNORE, UNNAMED, UNNAMED).told("name-missing")).hasSize(1);
    }

    @Test
    void names_several_rules() {
        String both = "<!-- verbatim-ignore name-missing, reason-phrase : both known -->\n";
        JudgedDocs docs = page(both, TOP, UNNAMED.replace("204 No Content", "204 Created"));
        assertThat(docs.findings()).isEmpty();
    }

    @Test
    void each_of_several_rules_must_be_of_use() {
        JudgedDocs docs = page("<!-- verbatim-ignore name-missing, reason-phrase: both known -->\n", TOP, UNNAMED);
        assertThat(docs.told("suppression-unused"))
                .containsExactly("page.md:1:36 no finding of `reason-phrase` is left to ignore here");
    }

    @Test
    void in_code_is_a_sample_of_one() {
        assertThat(page(TOP, "```html\n", IGNORE, "```\n\n", UNNAMED).told("name-missing"))
                .hasSize(1);
    }

    @Test
    void without_a_reason_is_told_and_applies() {
        JudgedDocs docs = page(TOP, "<!-- verbatim-ignore name-missing as we know -->\n", UNNAMED);
        assertThat(docs.findings("name-missing")).isEmpty();
        assertThat(docs.findings("suppression-unknown")).isEmpty();
        assertThat(docs.told("suppression-without-reason"))
                .containsExactly("page.md:3:1 this comment does not say why to ignore it");
    }

    @Test
    void an_unknown_rule_is_told_with_a_suggestion() {
        JudgedDocs docs = page(TOP, IGNORE.replace("missing", "mising"), UNNAMED);
        assertThat(docs.told("suppression-unknown")).containsExactly("page.md:3:22 there is no rule `name-mising`");
        assertThat(docs.findings("suppression-unknown"))
                .extracting(Finding::help)
                .containsExactly("did you mean `name-missing`?");
        assertThat(docs.findings("suppression-unused")).isEmpty();
    }

    @Test
    void a_misspelt_keyword_is_told() {
        assertThat(page(TOP, IGNORE.replace("ignore", "ingore"), UNNAMED).told("suppression-unknown"))
                .containsExactly("page.md:3:6 `verbatim-ingore` is not known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- verbatim-ignore -->\n", "<!-- verbatim-ignore : because -->\n"})
    void one_without_a_rule_is_told(String comment) {
        assertThat(page(TOP, comment, UNNAMED).findings("suppression-unknown")).hasSize(1);
    }

    @Test
    void one_of_a_rule_that_is_off_is_not_unused() {
        assertThat(page(TOP, IGNORE, UNNAMED).rule("name-missing", "off").findings())
                .isEmpty();
    }

    @Test
    void one_of_a_difference_is_for_runs() {
        assertThat(page(TOP, IGNORE.replace("name-missing", "null-returned")).findings())
                .isEmpty();
    }

    @Test
    void page_annotations_suppress_for_the_whole_page() {
        String annotation =
                "<!-- { \"type\": \"#page.annotation\", \"suppressions\": [\"name-missing: built later\"] } -->\n";
        assertThat(page(TOP, UNNAMED, annotation).findings()).isEmpty();
    }

    @Test
    void annotations_suppress_for_their_block() {
        String request = UNNAMED.replace("\"request\" }", "\"request\", \"suppressions\": [\"name-missing: later\"] }");
        assertThat(page(TOP, request, UNNAMED).told("name-missing")).hasSize(1);
    }

    @Test
    void what_api_doctor_is_told_to_suppress_is_its_own_affair() {
        String annotation = "<!-- { \"type\": \"#page.annotation\", \"suppressions\": ["
                + "\"Warning: /api/rooms.md:\\n  some words: of its own\"] } -->\n";
        assertThat(page(TOP, annotation).findings()).isEmpty();
    }

    @Test
    void a_suppressed_error_does_not_fail_the_check() {
        String twice = UNNAMED.replace("\"request\" }", "\"request\", \"name\": \"a\" }");
        String ignore = "<!-- verbatim-ignore name-duplicate: old names -->\n";
        assertThat(page(TOP, twice, twice).summary().exitCode()).isEqualTo(1);
        assertThat(page(ignore, TOP, twice, twice).summary().exitCode()).isZero();
        assertThat(page(ignore, TOP, twice, twice).summary().findings()).containsEntry(Severity.ERROR, 0);
    }
}
