package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import org.junit.jupiter.api.Test;

class BaseTypeCycleTest {

    @Test
    void a_type_that_inherits_from_itself() {
        assertThat(JudgedDocs.page(type("room", "room")).told("base-type-cycle"))
                .containsExactly("page.md:8:76 `contoso.room` inherits from itself");
    }

    @Test
    void types_that_inherit_from_each_other_are_told_once() {
        assertThat(JudgedDocs.of("a.md", type("c", "a"))
                        .with("b.md", type("a", "b"))
                        .with("c.md", type("b", "c"))
                        .told("base-type-cycle"))
                .containsExactly(
                        "b.md:8:73 types inherit from each other in a circle: `contoso.a` → `contoso.b` → `contoso.c` → `contoso.a`");
    }

    @Test
    void a_type_that_inherits_from_a_circle_is_not_in_it() {
        assertThat(JudgedDocs.of("a.md", type("a", "b"))
                        .with("b.md", type("b", "b"))
                        .told("base-type-cycle"))
                .containsExactly("b.md:8:73 `contoso.b` inherits from itself");
    }

    @Test
    void base_types_that_end() {
        assertThat(JudgedDocs.of("a.md", type("a", "b"))
                        .with("b.md", type("b", "lost"))
                        .told("base-type-cycle"))
                .isEmpty();
    }

    private static String type(String name, String base) {
        return TypedPages.resource(
                "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso." + name + "\", \"baseType\": \"contoso."
                        + base + "\" }",
                "{ }",
                "");
    }
}
