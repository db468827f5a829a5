package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorpusAgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_block_of_every_page_is_where_and_what_the_independent_scanner_found() throws IOException {
        List<String> disagreements = new ArrayList<>();
        int blocks = 0;
        for (JsonNode truth : Corpus.truth()) {
            Page page = Corpus.read(truth.get("path").asText());
            List<String> expected = new ArrayList<>();
            truth.get("blocks").forEach(block -> expected.add(expected(block)));
            List<String> actual = new ArrayList<>();
            for (BlockListing block : BlockListing.of(page)) {
                actual.add(actual(block));
            }
            blocks += expected.size();
            if (!actual.equals(expected)
                    || page.lineCount() != truth.get("lines").asInt()) {
                disagreements.add(page.path() + "\n  expected " + expected + "\n  actual   " + actual);
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(blocks).isEqualTo(6690);
    }

    private static String expected(JsonNode block) {
        return row(
                block.get("line"),
                block.get("end_line"),
                block.get("fence_line"),
                block.get("code_end_line"),
                block.get("language"),
                block.get("blockType"),
                block.get("name"),
                block.get("truncated"),
                block.get("odata_type"),
                block.get("isCollection"),
                block.get("attached"),
                block.get("sha1"));
    }

    private static String actual(BlockListing block) {
        return row(
                block.line(),
                block.endLine(),
                block.fenceLine(),
                block.fenceEndLine(),
                block.language(),
                block.blockType(),
                block.name(),
                block.truncated(),
                block.type(),
                block.isCollection(),
                block.attached(),
                block.sha1());
    }

    private static String row(@Nullable Object... values) {
        StringBuilder row = new StringBuilder("\n    ");
        for (Object value : values) {
            row.append(value == null ? "null" : JSON.valueToTree(value).toString())
                    .append(' ');
        }
        return row.toString();
    }
}
