package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static Table table(String text) {
        return Pages.read(text).tables().get(0);
    }

    private static List<String> texts(List<Table.Cell> cells) {
        return cells.stream().map(Table.Cell::text).toList();
    }

    @Test
    void cells_are_trimmed_and_know_their_places() {
        Table table = table("words\n\n|Name | Type |\n|:---|---:|\n| id | String |\n");

        assertThat(texts(table.header())).containsExactly("Name", "Type");
        assertThat(texts(table.rows().get(0))).containsExactly("id", "String");
        assertThat(table.rows().get(0).get(1).span().location()).isEqualTo("docs/page.md:5:8");
        assertThat(table.span().startLine()).isEqualTo(3);
    }

    @Test
    void outer_pipes_may_be_missing() {
        Table table = table("Name | Type\n--- | ---\nid | String\n");

        assertThat(texts(table.rows().get(0))).containsExactly("id", "String");
    }

    @Test
    void an_escaped_pipe_is_text() {
        assertThat(texts(table("|a|b|\n|-|-|\n|`x \\| y`|z|\n").rows().get(0))).containsExactly("`x | y`", "z");
    }

    @Test
    void short_rows_are_filled_and_long_ones_cut() {
        Table table = table("|a|b|\n|-|-|\n|1|\n|1|2|3|\n||2|\n");

        assertThat(table.rows().stream().map(TablesTest::texts))
                .containsExactly(List.of("1", ""), List.of("1", "2"), List.of("", "2"));
    }

    @Test
    void text_above_the_header_is_no_part_of_it() {
        assertThat(texts(table("Words.\n|a|b|\n|-|-|\n|1|2|\n").header())).containsExactly("a", "b");
    }

    @Test
    void a_table_in_a_list_item_knows_its_places() {
        assertThat(table("- x\n\n  |a|\n  |-|\n  |1|\n")
                        .rows()
                        .get(0)
                        .get(0)
                        .span()
                        .location())
                .isEqualTo("docs/page.md:5:4");
    }

    @Test
    void code_and_plain_lines_are_no_tables() {
        assertThat(Pages.read("```\n|a|\n|-|\n```\n\na\nb\n\n| a |\n| b |\n").tables())
                .isEmpty();
    }
}
