package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockListingTest {

    @Test
    void a_row_tells_what_the_page_says() {
        List<BlockListing> rows = BlockListing.of(Pages.read("""
                <!-- {
                  "blockType": "Response",
                  "name": ["a", "b"],
                  "truncated": "true",
                  "@type": "contoso.t",
                  "isCollection": false
                } -->

                ``` http
                abc
                ```
                """));

        assertThat(rows)
                .containsExactly(new BlockListing(
                        "docs/page.md",
                        1,
                        7,
                        9,
                        11,
                        "http",
                        "Response",
                        List.of("a", "b"),
                        "true",
                        "contoso.t",
                        false,
                        true,
                        "03cfd743661f07975fa2f1220c5194cbaff48451"));
    }

    @Test
    void a_block_whose_type_its_code_tells_is_not_listed() {
        assertThat(BlockListing.of(Pages.read("<!-- {\"name\": \"x\"} -->\n```\nGET /me\n```\n")))
                .isEmpty();
    }

    @Test
    void code_that_is_not_directly_below_has_no_fence_line() {
        BlockListing row = BlockListing.of(Pages.read("<!-- {\"blockType\":\"ignored\"} -->\nwords\n```\n```\n"))
                .get(0);

        assertThat(row.attached()).isFalse();
        assertThat(row.fenceLine()).isNull();
        assertThat(row.fenceEndLine()).isEqualTo(4);
        assertThat(row.sha1()).isEqualTo("da39a3ee5e6b4b0d3255bfef95601890afd80709");
    }

    @Test
    void a_block_without_code_has_none_of_its_fields() {
        BlockListing row = BlockListing.of(Pages.read("<!-- {\"blockType\":\"ignored\"} -->\n"))
                .get(0);

        assertThat(row.fenceEndLine()).isNull();
        assertThat(row.language()).isNull();
        assertThat(row.sha1()).isNull();
    }
}
