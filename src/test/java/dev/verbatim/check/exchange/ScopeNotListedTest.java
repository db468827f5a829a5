package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeNotListedTest {

    private static List<Finding> found(String table, String scopes) {
        return JudgedDocs.page(table + "\n<!-- { \"blockType\": \"request\", \"name\": \"a\", \"scopes\": " + scopes
                        + " } -->\n```http\nGET https://api.contoso.example/rooms\n```\n")
                .findings("scope-not-listed");
    }

    private static String table(String names) {
        return "| Permission type | Permissions |\n|:--|:--|\n| Application | " + names + " |\n";
    }

    @Test
    void finds_a_scope_and_what_was_meant() {
        Finding finding = found(table("Room.Read.All, Key.Read"), "\"key.read rooms.read.all\"")
                .get(0);
        assertThat(finding.message()).isEqualTo("the page's table of permissions does not list `rooms.read.all`");
        assertThat(finding.help()).isEqualTo("did you mean `Room.Read.All`?");
        assertThat(finding.span().location()).isEqualTo("page.md:5:65");
    }

    @Test
    void points_at_the_one_scope_of_a_list_or_a_text() {
        String table = table("Room.Read.All");
        assertThat(found(table, "[\"room.read.all\", \"key.read\"]"))
                .extracting(finding ->
                        finding.span().startColumn() + "-" + finding.span().endColumn())
                .containsExactly("73-83");
        assertThat(found(table, "\"room.read.all key.read key.read.all key.read\""))
                .extracting(finding ->
                        finding.span().startColumn() + "-" + finding.span().endColumn())
                .containsExactly("70-78", "79-91");
    }

    @Test
    void knows_scopes_in_any_case_and_those_needed_together() {
        assertThat(found(table("Room.Read and Key.Read"), "[\"room.read\", \"KEY.READ\"]"))
                .isEmpty();
    }

    @Test
    void is_silent_where_no_table_lists_anything() {
        assertThat(found("", "\"room.read\"")).isEmpty();
        assertThat(found(table("Not supported."), "\"room.read\"")).isEmpty();
    }
}
