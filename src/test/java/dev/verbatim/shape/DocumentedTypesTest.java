package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Page;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.TypeDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "microsoft.graph.user",
                "#microsoft.graph.user",
                "Collection(microsoft.graph.user)",
                "microsoft.graph.User",
                "user",
                "User",
                "graph.user",
            })
    void finds_a_type_by_any_of_its_names(String name) {
        TypeCatalog types = DocumentedTypes.of(List.of(PageOf.resource("p.md", "microsoft.graph.user", "{}")));
        assertThat(types.find(name, "q.md")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "users", "other.user", "er", "microsoft.graph"})
    void finds_no_other(String name) {
        TypeCatalog types = DocumentedTypes.of(List.of(PageOf.resource("p.md", "microsoft.graph.user", "{}")));
        assertThat(types.find(name, "q.md")).isEmpty();
    }

    @Test
    void finds_a_bare_type_by_its_full_name() {
        TypeCatalog types = DocumentedTypes.of(List.of(PageOf.resource("p.md", "importance", "{}")));
        assertThat(types.find("microsoft.graph.importance", "q.md")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/v1.0/x.md, one",
        "docs/beta/x.md, two",
        "docs/x.md, none",
        "docs/v2.0/x.md, none",
    })
    void prefers_the_version_of_the_asking_page(String page, String property) {
        TypeCatalog types = DocumentedTypes.of(List.of(
                PageOf.resource("docs/v1.0/user.md", "a.user", "{\"one\": 1}"),
                PageOf.resource("docs/beta/user.md", "a.user", "{\"two\": 1}"),
                PageOf.resource("docs/user.md", "a.user", "{\"none\": 1}")));
        assertThat(names(types, "a.user", page)).containsExactly(property);
    }

    @Test
    void takes_another_version_where_its_own_has_none() {
        TypeCatalog types = DocumentedTypes.of(List.of(PageOf.resource("docs/beta/user.md", "a.user", "{\"two\": 1}")));
        assertThat(names(types, "a.user", "docs/v1.0/x.md")).containsExactly("two");
    }

    @Test
    void merges_the_blocks_of_one_type() {
        Page first = new PageOf("p.md")
                .resource(Map.of("@odata.type", "a.user", "keyProperty", "id"), "{\"id\": \"String\", \"n\": null}")
                .page();
        Page second = new PageOf("q.md")
                .resource(Map.of("@odata.type", "A.User", "baseType", "a.base"), "{\"n\": 1, \"m\": true}")
                .page();
        TypeDefinition type =
                DocumentedTypes.of(List.of(first, second)).find("user", "r.md").orElseThrow();
        assertThat(type.properties())
                .extracting(p -> p.name() + " " + p.type().name())
                .containsExactly("id String", "n Int64", "m Boolean");
        assertThat(type.keyProperty()).isEqualTo("id");
        assertThat(type.baseType()).isEqualTo("a.base");
    }

    @Test
    void survives_base_types_in_a_circle() {
        Page page = new PageOf("p.md")
                .resource(Map.of("@odata.type", "a.x", "baseType", "a.y"), "{}")
                .resource(Map.of("@odata.type", "a.y", "baseType", "a.x"), "{}")
                .page();
        TypeCatalog types = DocumentedTypes.of(List.of(page));
        assertThat(types.find("a.x", "p.md")).map(TypeDefinition::baseType).contains("a.y");
    }

    @Test
    void knows_a_type_by_its_second_name() {
        Page page = new PageOf("p.md")
                .resource(Map.of("@odata.type", "microsoft.graph.drive", "@type.aka", "oneDrive.drive"), "{\"a\": 1}")
                .page();
        assertThat(names(DocumentedTypes.of(List.of(page)), "oneDrive.drive", "p.md"))
                .containsExactly("a");
    }

    @Test
    void prefers_the_shorter_namespace_for_a_bare_name() {
        TypeCatalog types = DocumentedTypes.of(List.of(
                PageOf.resource("p.md", "microsoft.graph.callRecords.identity", "{\"a\": 1}"),
                PageOf.resource("q.md", "microsoft.graph.identity", "{\"b\": 1}")));
        assertThat(names(types, "identity", "r.md")).containsExactly("b");
        assertThat(names(types, "callRecords.identity", "r.md")).containsExactly("a");
    }

    @Test
    void lists_every_type_once() {
        Page page = new PageOf("p.md")
                .resource(Map.of("@odata.type", "a.x", "@type.aka", "b.x"), "{}")
                .resource(Map.of("@odata.type", "a.x"), "{}")
                .resource(Map.of("@odata.type", "a.y"), "{}")
                .page();
        assertThat(DocumentedTypes.of(List.of(page)).all())
                .extracting(TypeDefinition::name)
                .containsExactly("a.x", "a.y");
    }

    private static List<String> names(TypeCatalog types, String name, String page) {
        return types.find(name, page).orElseThrow().properties().stream()
                .map(PropertyDefinition::name)
                .toList();
    }
}
