package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabDuplicateTest {

    private static List<Finding> findings(String markdown) {
        return JudgedDocs.page(markdown).findings("tab-duplicate");
    }

    @Test
    void the_second_one_is_told_with_the_first() {
        List<Finding> findings = findings("# [HTTP](#tab/http)\n\na\n\n# [REST](#tab/HTTP)\n\nb\n\n---\n");

        assertThat(findings)
                .extracting(finding -> finding.span().location() + " " + finding.message())
                .containsExactly("page.md:5:3 this group already has a tab `HTTP`");
        assertThat(findings.get(0).related().get(0).span().startLine()).isEqualTo(1);
    }

    @Test
    void another_group_may_have_it_too() {
        assertThat(findings(
                        "# [H](#tab/http)\na\n\n---\n\n# [H](#tab/http)\nb\n\n---\n\n## S\n\n# [H](#tab/http)\nc\n"))
                .isEmpty();
    }

    @Test
    void tabs_that_depend_on_others_have_ids_of_their_own() {
        assertThat(findings("# [A](#tab/java/linux)\na\n# [B](#tab/java/windows)\nb\n\n---\n"))
                .isEmpty();
    }
}
