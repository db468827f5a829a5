package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsMalformedTest {

    private static List<String> told(String rows) {
        return JudgedDocs.page("| Permission type | Permissions (least first) |\n|:--|:--|\n" + rows + "\n")
                .told("permissions-malformed");
    }

    @Test
    void finds_a_row_that_names_nothing() {
        assertThat(told("| Application | |")).containsExactly("page.md:3:3 this row names no permission");
    }

    @Test
    void finds_a_misspelt_type() {
        assertThat(told("| Aplication | Room.Read |"))
                .containsExactly("page.md:3:3 there is no permission type `Aplication`");
    }

    @Test
    void finds_a_second_row_of_a_type() {
        assertThat(told("| Application | Room.Read |\n| Application | Room.Write |"))
                .containsExactly("page.md:4:3 a second row for `Application`");
    }

    @Test
    void finds_what_is_listed_twice() {
        assertThat(told("| Application | Room.Read, `Room.Write`, Room.Read. |"))
                .containsExactly("page.md:3:42 `Room.Read` is listed twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room .Read", "room.read", "Room.read"})
    void finds_what_is_no_name(String name) {
        assertThat(told("| Application | Room.Read, " + name + " |"))
                .containsExactly("page.md:3:28 `" + name + "` is no name of a permission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Delegated (work or school account) | Room.Read, Room-Key.ReadWrite.OwnedBy |",
                "| Delegated (personal Microsoft account) | Not supported. |",
                "| [Delegated permission](/auth.md) (work or school account) | Room.Read* |",
                "| Service account | Room.Read |",
                "| Application | Room.Read and Key.Read, Room.Write and Key.Read |",
                "| Application | None |",
                "| Application | Room.Read,<br/>Room.Write or Key.Read; and Key.Write |",
            })
    void is_silent_about(String row) {
        assertThat(told(row)).isEmpty();
    }

    @Test
    void leaves_other_tables_alone() {
        assertThat(JudgedDocs.page("| Name | Permissions |\n|:--|:--|\n| Aplication | |\n")
                        .told("permissions-malformed"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Room/Read, no, ''",
        "RoomRead.All, no, ''",
        "RoomReadWrite.Owned, no, ''",
        "Read.All, no, ''",
        "Room.Raed.All, no, did you mean `Room.Read.All`?",
        "Room.ReadWrite.All, yes, ''",
        "Bread.Bake, yes, ''",
        "n/a, yes, ''",
    })
    void tells_names_from_what_looks_like_one(String name, String fine, String help) {
        assertThat(JudgedDocs.page("| Permission type | Permissions |\n|:--|:--|\n| Application | " + name + " |\n")
                        .helped("permissions-malformed"))
                .hasSize(fine.equals("yes") ? 0 : 1)
                .allMatch(told -> told.contains("`" + name + "` is no name of a permission") && told.contains(help));
    }

    @Test
    void finds_a_table_without_a_row_that_nearly_all_others_have() {
        String head = "# Page\n\n| Permission type | Permissions |\n|:--|:--|\n| Delegated (work) | Room.Read |\n";
        JudgedDocs docs = JudgedDocs.of("odd.md", head);
        for (int i = 0; i < 20; i++) {
            docs.with("page" + i + ".md", head + "| Application | Room.Read |\n");
        }
        assertThat(docs.told("permissions-malformed"))
                .containsExactly("odd.md:3:1 no row for `Application`, which 20 of the 20 other tables have");
    }
}
