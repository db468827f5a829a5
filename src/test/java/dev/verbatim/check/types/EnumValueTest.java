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
                        "page.md:15:12 `state` is documented as one of free, taken, the example shows `\"occupied\"`");
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

    private static List<String> told(String members) {
        return docs(members).told("enum-value");
    }

    private static JudgedDocs docs(String members) {
        String page = TypedPages.response("\"@odata.type\": \"contoso.room\"", "{ " + members + " }");
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page);
    }
}
