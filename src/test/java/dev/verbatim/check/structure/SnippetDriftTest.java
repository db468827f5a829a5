package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetDriftTest {

    private static List<String> told(String method, String snippet) {
        return JudgedDocs.page(
                        "# [HTTP](#tab/http)\n<!-- { \"blockType\": \"request\", \"name\": \"a\" } -->\n```http\n"
                                + method + " /calls/1/invite\nContent-Type: application/json\n\n"
                                + "{ \"guests\": [ { \"replacedCall\": \"7e29750f-ccf8\", \"user\": { \"id\": \"79485242\" } } ] }\n```\n"
                                + "# [SDK](#tab/sdk)\n```\n" + snippet + "\n```\n\n---\n")
                .told("snippet-drift");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = new G { Guest = \"7e29750f-ccf8\" };",
                "x.setGuest(\"7e29750f-ccf8\");",
                "g.Guest = \"7e29750f-ccf8\"",
                "guest: '7e29750f-ccf8',",
                "guest=\"7e29750f-ccf8\"",
                "'guest' => '7e29750f-ccf8'",
                "{ \"guest\": \"7e29750f-ccf8\" }",
                "{\"guest\", \"7e29750f-ccf8\"}",
                "New-Call -Guest ( \"7e29750f-ccf8\" )",
            })
    void a_value_under_another_name_is_told(String snippet) {
        assertThat(told("POST", snippet))
                .hasSize(1)
                .allMatch(told -> told.endsWith("uest` gets the value that the HTTP example sends as `replacedCall`"));
    }

    @Test
    void points_at_the_name() {
        assertThat(told("POST", "var x = new G { Guest = \"7e29750f-ccf8\" };"))
                .containsExactly("page.md:11:17 `Guest` gets the value that the HTTP example sends as `replacedCall`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.ReplacedCall = \"7e29750f-ccf8\"; x.User.Id = \"79485242\"",
                "x.set_replaced_call(\"7e29750f-ccf8\")",
                "call = \"7e29750f-ccf8\"; guest.replacedCall = call",
                "user_id = \"79485242\"; replaced_call = other",
                "a = \"7e29750f-ccf8\"; b = \"7e29750f-ccf8\"",
                "client.invite(\"7e29750f-ccf8\" + suffix, \"79485242\"); // replacedCall",
                "await client.Calls[\"1\"].Invite.PostAsync(body);",
                "nothing at all",
            })
    void is_silent_about(String snippet) {
        assertThat(told("POST", snippet)).isEmpty();
    }

    @Test
    void another_method_is_told() {
        assertThat(told("POST", "await client.Calls[\"1\"].DeleteAsync();"))
                .containsExactly("page.md:10:1 this snippet sends DELETE, the HTTP example POST");
    }

    @Test
    void sdks_that_update_by_another_method_are_not_judged() {
        assertThat(told("PATCH", "await client.Calls[\"1\"].PostAsync(x);")).isEmpty();
    }

    @Test
    void two_calls_may_be_needed() {
        assertThat(told("POST", "x = client.calls().get(); client.invite().post(x);"))
                .isEmpty();
    }
}
