package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumValueTest {

    @Test
    void a_word_that_is_not_documented() {
        assertThat(told("\"state\": \"occupied\""))
                .containsExactly(
                        "page.md:15:12 `state` is documented as one of `free`, `taken`, the example shows `\"occupied\"`");
    }

    @Test
    void a_documented_word() {
        assertThat(told("\"state\": \"taken\"")).isEmpty();
    }

    @Test
    void another_case_is_a_warning() {
        List<Finding> findings = docs("\"state\": \"Taken\"").findings("enum-value");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(findings.get(0).message()).endsWith("the example shows `\"Taken\"`, in another case");
        assertThat(findings.get(0).help()).isEqualTo("did you mean `taken`?");
    }

    @Test
    void flags_are_joined_by_commas() {
        assertThat(told("\"state\": \"free,taken\"")).isEmpty();
        assertThat(told("\"state\": \"free,gone\"")).hasSize(1);
    }

    @Test
    void gaps_for_values_say_nothing() {
        assertThat(told("\"state\": \"state-value\"")).isEmpty();
        assertThat(told("\"state\": \"\"")).isEmpty();
        assertThat(told("\"state\": \"@odata.type: contoso.state\"")).isEmpty();
    }

    @Test
    void the_same_word_in_many_elements_is_told_once() {
        assertThat(told("\"rooms\": [ { \"state\": \"gone\" }, { \"state\": \"gone\" }, { \"state\": \"lost\" } ]"))
                .hasSize(2);
    }

    @Test
    void the_same_word_in_many_examples_of_a_page_is_told_once() {
        String page = TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ \"state\": \"gone\" }");
        String list = TypedPages.response(
                "\"@odata.type\": \"contoso.room\", \"isCollection\": true",
                "{ \"value\": [ { \"state\": \"gone\" }, { \"rooms\": [ { \"state\": \"gone\" } ] } ] }");
        JudgedDocs once = JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page + list);
        assertThat(once.findings("enum-value"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().startLine()).isEqualTo(15))
                .satisfies(finding -> assertThat(finding.notes())
                        .containsExactly("2 further places do so too, the first of them on line 31"));
        JudgedDocs twice = JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page + page);
        assertThat(twice.findings("enum-value")).singleElement().satisfies(finding -> assertThat(finding.notes())
                .containsExactly("line 31 does so too"));
    }

    @Test
    void the_word_that_was_meant_is_among_those_that_are_shown() {
        String resource =
                TypedPages.ROOM.replace("`free`, `taken`.", "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `locked`.");
        Finding finding = JudgedDocs.of("room.md", resource)
                .with("page.md", TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ \"state\": \"loked\" }"))
                .findings("enum-value")
                .get(0);
        assertThat(finding.message())
                .isEqualTo("`state` is documented as one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, `locked`, \u2026,"
                        + " the example shows `\"loked\"`");
        assertThat(finding.help()).isEqualTo("did you mean `locked`?");
    }

    private static List<String> told(String members) {
        return docs(members).told("enum-value");
    }

    private static JudgedDocs docs(String members) {
        String page = TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ " + members + " }");
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page);
    }

    @Test
    void a_word_that_an_enumeration_to_which_more_come_lacks_by_now_is_a_warning() {
        String open = TypedPages.ROOM.replace("`free`, `taken`", "`free`, `taken`, `unknownFutureValue`");
        String page = TypedPages.response(
                "\"@odata.type\": \"contoso.room\"",
                "{ \"state\": \"takne\", \"rooms\": [ { \"state\": \"Free\" }, { \"state\": \"unknownFutureValue\" } ] }");
        List<Finding> findings =
                JudgedDocs.of("room.md", open).with("page.md", page).findings("enum-value");
        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.message() + " | " + finding.help())
                .containsExactly(
                        "WARNING `state` is documented as one of `free`, `taken`, `unknownFutureValue`, the example shows"
                                + " `\"takne\"` | did you mean `taken`?",
                        "WARNING `rooms[0].state` is documented as one of `free`, `taken`, `unknownFutureValue`, the example"
                                + " shows `\"Free\"`, in another case | did you mean `free`?");
    }

    @Test
    void the_table_of_an_enumeration_to_which_more_come() {
        String enums = "# Enumerations\n\n## mood values\n\n|Member|\n|:--|\n|calm|\n|wild|\n|unknownFutureValue|\n";
        String room = TypedPages.ROOM.replace(
                "|state|String|Possible values are: `free`, `taken`.|", "|state|mood|What it is like.|");
        String page = TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ \"state\": \"wlid\" }");
        assertThat(JudgedDocs.of("room.md", room)
                        .with("enums.md", enums)
                        .with("page.md", page)
                        .findings("enum-value"))
                .extracting(Finding::severity, Finding::help)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Severity.WARNING, "did you mean `wild`?"));
    }
}
