package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationDriftTest {

    private static final String TABLE =
            "| Type | Permissions |\n|--|--|\n| App | Rooms.Read.All, [Rooms.ReadWrite.All](x.md) |\n\n";

    private static String example(String name, String request, int status) {
        return "<!-- { \"blockType\": \"request\", \"name\": \"" + name + "\" } -->\n```http\n" + request
                + " HTTP/1.1\n```\n<!-- { \"blockType\": \"response\" } -->\n```http\nHTTP/1.1 " + status + "\n```\n";
    }

    private static final String ORIGINAL =
            "# Room\n\n" + TABLE + example("get", "GET /rooms/1", 404) + example("delete", "DELETE /rooms/1", 204);

    private static List<String> told(String translation) {
        return JudgedDocs.of("docs/api/room.md", ORIGINAL)
                .with("docs/zh-cn/api/room.md", translation)
                .told("translation-drift");
    }

    @Test
    void the_same_examples_and_permissions_in_other_words_are_fine() {
        assertThat(told(ORIGINAL.replace("Room\n", "房间\n").replace("| Type |", "| 类型 |")))
                .isEmpty();
    }

    @Test
    void another_status_is_told_at_its_place() {
        assertThat(told(ORIGINAL.replace("204", "200")))
                .containsExactly("docs/zh-cn/api/room.md:21:1 the original answers 204, this translation 200");
    }

    @Test
    void another_request_is_told_at_its_place() {
        assertThat(told(ORIGINAL.replace("GET /rooms/1", "GET /room/1")))
                .containsExactly("docs/zh-cn/api/room.md:9:1 the original sends `GET /rooms/1`");
    }

    @Test
    void a_missing_example_is_told_at_the_title() {
        assertThat(told("# 房间\n\n" + TABLE + example("get", "GET /rooms/1", 404)))
                .containsExactly(
                        "docs/zh-cn/api/room.md:1:3 the original has an example `delete`, this translation has not");
    }

    @Test
    void a_further_example_is_told_at_its_request() {
        assertThat(told(ORIGINAL + example("list", "GET /rooms", 404)))
                .containsExactly("docs/zh-cn/api/room.md:25:1 the original has no example `list`");
    }

    @Test
    void a_renamed_example_is_one_finding() {
        assertThat(told(ORIGINAL.replace("\"get\"", "\"get-room\"")))
                .containsExactly("docs/zh-cn/api/room.md:9:1 the original has no example `get-room`;"
                        + " it calls the same request `get`");
    }

    @Test
    void other_permissions_are_told_at_the_table() {
        assertThat(told(ORIGINAL.replace("Rooms.Read.All", "Rooms.Manage")))
                .containsExactly("docs/zh-cn/api/room.md:3:1 other permissions than in the original:"
                        + " this table lacks `Rooms.Read.All` and has `Rooms.Manage` besides");
    }

    @Test
    void the_language_may_stand_in_the_name() {
        List<Finding> findings = JudgedDocs.of("room.md", ORIGINAL)
                .with("room.pt-BR.md", ORIGINAL.replace("204", "200"))
                .findings("translation-drift");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).help()).isEqualTo("bring this page in step with `room.md`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/other/api/room.md",
                "docs/v1.0/api/room.md",
                "docs/api-docs/api/room.md",
                "docs/zh-cn/api/other.md",
                "docs/api/room.x.md"
            })
    void is_silent_about_pages_that_are_no_translation(String path) {
        assertThat(JudgedDocs.of("docs/api/room.md", ORIGINAL)
                        .with(path, "# Empty\n")
                        .told("translation-drift"))
                .isEmpty();
    }
}
