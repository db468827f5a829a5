package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeCaseTest {

    @Test
    void a_name_in_another_case() {
        assertThat(told(TypedPages.response("\"@odata.type\": \"#contoso.ROOM\"", "{ }")))
                .containsExactly("page.md:8:48 `contoso.ROOM` is documented as `contoso.room`");
    }

    @Test
    void a_namespace_in_another_case() {
        assertThat(told(TypedPages.request("", "{ \"@odata.type\": \"#Contoso.room\" }")))
                .containsExactly("page.md:8:18 `Contoso.room` is documented as `contoso.room`");
    }

    @Test
    void a_name_without_its_namespace() {
        assertThat(told(TypedPages.response("\"@odata.type\": \"room\"", "{ }")))
                .isEmpty();
        assertThat(told(TypedPages.response("\"@odata.type\": \"rooM\"", "{ }")))
                .hasSize(1);
    }

    @Test
    void tables_may_begin_a_name_like_a_title() {
        String table =
                "|Property|Type|Description|\n|:---|:---|:---|\n|a|[Room](room.md)|A.|\n|b|[rOOm](room.md)|B.|\n";
        assertThat(told(TypedPages.resource(
                        "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }", "{ }", table)))
                .containsExactly("page.md:8:4 `rOOm` is documented as `contoso.room`");
    }

    private static List<String> told(String page) {
        return JudgedDocs.of("room.md", TypedPages.ROOM).with("page.md", page).told("type-case");
    }
}
