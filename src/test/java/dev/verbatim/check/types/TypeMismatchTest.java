package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeMismatchTest {

    private static final String TYPE = "\"@odata.type\": \"contoso.room\"";

    @Test
    void a_type_whose_base_is_another_one() {
        List<Finding> findings = findings("Inherits from [desk](desk.md).", "#contoso.hall");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "`contoso.hall` stands where the docs promise `contoso.room`, and no page says that it inherits from that");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(findings.get(0).span().startColumn()).isEqualTo(18);
    }

    @Test
    void a_type_of_which_no_page_says_what_it_inherits_from() {
        assertThat(findings("A hall.", "#contoso.hall"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void what_the_promised_type_lists_is_not_told_of_again() {
        JudgedDocs docs = docs("A hall.", "\"@odata.type\": \"contoso.hall\", \"seats\": 1, \"doors\": 2");
        assertThat(docs.findings("type-mismatch")).hasSize(1);
        assertThat(docs.told("resource-property-undocumented"))
                .containsExactly("page.md:15:46 `contoso.hall` lists no property `doors`");
    }

    @Test
    void a_type_that_inherits_from_the_annotated_one() {
        assertThat(findings("Inherits from **room**.", "#contoso.hall")).isEmpty();
        assertThat(findings("This class is derived from base class `contoso.room`.", "contoso.hall"))
                .isEmpty();
        assertThat(findings("Extends\n[big room](room.md#properties).", "contoso.hall"))
                .isEmpty();
    }

    @Test
    void the_annotated_type_itself_with_or_without_its_mark() {
        assertThat(findings("", "#contoso.room")).isEmpty();
        assertThat(findings("", "contoso.room")).isEmpty();
    }

    @Test
    void a_type_that_no_page_documents_is_not_this_rules_business() {
        assertThat(findings("", "contoso.lost")).isEmpty();
    }

    private static List<Finding> findings(String sentence, String type) {
        return docs(sentence, "\"@odata.type\": \"" + type + "\"").findings("type-mismatch");
    }

    private static JudgedDocs docs(String sentence, String members) {
        String hall = "# hall\n\n" + sentence + "\n\n"
                + TypedPages.resource(
                        "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }",
                        "{ \"walls\": \"Int32\" }",
                        "");
        return JudgedDocs.of("room.md", TypedPages.ROOM)
                .with("hall.md", hall.replace("# room resource type\n\n", ""))
                .with("page.md", TypedPages.response(TYPE, "{ " + members + " }"));
    }
}
