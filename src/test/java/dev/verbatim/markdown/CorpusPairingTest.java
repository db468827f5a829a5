package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairing on real pages, against what was counted in them by other means. */
class CorpusPairingTest {

    private static final List<Page> PAGES = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException {
        for (JsonNode truth : Corpus.truth()) {
            PAGES.add(Corpus.read(truth.get("path").asText()));
        }
    }

    private static long count(String rule) {
        return PAGES.stream()
                .flatMap(page -> page.findings().stream())
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }

    @Test
    void seventy_seven_responses_have_no_annotated_request_above_and_are_not_replayed() {
        int responses = 0;
        for (Page page : PAGES) {
            for (Example example : page.examples()) {
                for (Block response : example.responses()) {
                    boolean requestAbove = page.blocks().stream()
                            .anyMatch(block -> block.type() == BlockType.REQUEST && block.line() < response.line());
                    if (!requestAbove) {
                        assertThat(example.skip()).isNotNull();
                        responses++;
                    }
                }
            }
        }

        assertThat(responses).isEqualTo(77);
    }

    @Test
    void every_name_is_that_of_a_request_be_it_an_ignored_one() {
        assertThat(count("name-unknown")).isZero();
        assertThat(count("response-unpaired")).isZero();
    }

    @Test
    void every_response_is_somewhere() {
        long responses = PAGES.stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.type() == BlockType.RESPONSE)
                .count();
        long placed = PAGES.stream()
                .flatMap(page -> page.examples().stream())
                .flatMap(example -> example.responses().stream())
                .distinct()
                .count();

        assertThat(placed + count("name-unknown") + count("http-request-is-response"))
                .isEqualTo(responses);
    }
}
