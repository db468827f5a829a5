package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTypeConflictTest {

    @Test
    void a_property_of_two_types() {
        assertThat(told(resource("", "seats|Int32"), resource("", "seats|String")))
                .containsExactly("v1.0/b.md:7:2 `seats` of `contoso.room` is `String` here, `Int32` on another page");
    }

    @Test
    void two_base_types() {
        assertThat(told(
                        resource(", \"baseType\": \"contoso.a\"", "id|String"),
                        resource(", \"baseType\": \"contoso.b\"", "id|String")))
                .containsExactly(
                        "v1.0/b.md:13:1 `contoso.room` inherits from `contoso.b` here, from `contoso.a` on another page");
    }

    @Test
    void pages_may_each_tell_a_part() {
        assertThat(told(resource("", "seats|Int32"), resource(", \"baseType\": \"contoso.a\"", "id|String")))
                .isEmpty();
        assertThat(told(resource("", "built|DateTimeOffset"), resource("", "built|DateTimeOffset")))
                .isEmpty();
    }

    @Test
    void versions_may_differ() {
        assertThat(JudgedDocs.of("v1.0/a.md", resource("", "seats|Int32"))
                        .with("beta/b.md", resource("", "seats|String"))
                        .told("resource-type-conflict"))
                .isEmpty();
    }

    @Test
    void a_third_page_is_compared_until_one_contradicts_it() {
        assertThat(JudgedDocs.of("a.md", resource("", "seats|Int32"))
                        .with("b.md", resource("", "seats|Int32"))
                        .with("c.md", resource("", "seats|Boolean"))
                        .told("resource-type-conflict"))
                .hasSize(1);
    }

    private static List<String> told(String first, String second) {
        return JudgedDocs.of("v1.0/a.md", first).with("v1.0/b.md", second).told("resource-type-conflict");
    }

    private static String resource(String annotation, String row) {
        return TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\"" + annotation + " }",
                "{ }",
                "|Property|Type|Description|\n|:--|:--|:--|\n|" + row + "|A.|\n");
    }
}
