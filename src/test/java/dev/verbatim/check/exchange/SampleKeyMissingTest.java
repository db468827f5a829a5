package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleKeyMissingTest {

    private static List<Finding> found(String keys) {
        return JudgedDocs.page(
                        "<!-- { \"blockType\": \"request\", \"name\": \"a\", \"sampleKeys\": " + keys + " } -->\n"
                                + "```http\nGET https://api.contoso.example/rooms/4711/users/anna%40contoso.example\n```\n")
                .findings("sample-key-missing");
    }

    @Test
    void finds_a_key_and_what_was_meant() {
        Finding finding = found("[\"4711\", \"4713\"]").get(0);
        assertThat(finding.message()).isEqualTo("the sample key `4713` is not in the URL");
        assertThat(finding.help()).isEqualTo("did you mean `4711`?");
        assertThat(finding.span().location()).isEqualTo("page.md:1:68");
    }

    @Test
    void points_at_the_one_key_of_the_list() {
        assertThat(found("[\"4711\", \"4713\", \"4714\", \"4713\"]"))
                .extracting(finding ->
                        finding.span().startColumn() + "-" + finding.span().endColumn())
                .containsExactly("68-74", "76-82");
    }

    @Test
    void knows_keys_that_the_url_encodes() {
        assertThat(found("[\"4711\", \"anna@contoso.example\"]")).isEmpty();
    }
}
