package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetOfAnotherRequestTest {

    private static String group(String name, String... includes) {
        StringBuilder group = new StringBuilder("# [HTTP](#tab/http)\n<!-- { \"blockType\": \"request\", \"name\": \""
                + name + "\" } -->\n```http\nGET /rooms/1\n```\n# [C#](#tab/csharp)\n");
        for (String include : includes) {
            group.append("[!INCLUDE [s](../snippets/csharp/").append(include).append(")]\n");
        }
        return group.append("\n---\n\n").toString();
    }

    private static List<Finding> findings(String markdown) {
        return JudgedDocs.of("api/page.md", markdown).findings("snippet-of-another-request");
    }

    @Test
    void points_at_the_include_and_shows_whose_snippets_they_are() {
        List<Finding> findings = findings(
                group("get_room", "get-room-csharp-snippets.md") + group("list_rooms", "get-room-csharp-snippets.md"));

        assertThat(findings)
                .extracting(finding -> finding.span().location() + " " + finding.message())
                .containsExactly(
                        "api/page.md:17:15 these are the snippets of the request `get_room`, not of `list_rooms`");
        assertThat(findings.get(0).related()).hasSize(1);
        assertThat(findings.get(0).example()).isEqualTo("list_rooms");
    }

    @Test
    void a_name_that_no_request_of_the_page_has_is_not_judged() {
        assertThat(findings(group("get_room", "delete-room-csharp-snippets.md")))
                .isEmpty();
    }

    @Test
    void how_words_are_joined_does_not_matter() {
        assertThat(findings(group("Get.Room_by id", "get-room-by-id-csharp-snippets.md")))
                .isEmpty();
    }

    @Test
    void files_of_other_names_are_not_judged() {
        assertThat(findings(group("get_room", "sdk-link.md", "other-java-snippets.md", "csharp-snippets.md")))
                .isEmpty();
    }

    @Test
    void tabs_without_a_named_request_are_not_judged() {
        assertThat(findings(group("", "get-room-csharp-snippets.md").replace("\"name\": \"\"", "\"a\": 1")))
                .isEmpty();
    }
}
