package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.markdown.Corpus;
import dev.verbatim.model.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is known to be wrong with the annotations of the corpus is found, all of it and at its place: an independent
 * scanner's list of them says where. Skipped where the corpus is not there.
 */
class KnownProblemsTest {

    private interface Wrong {
        List<String> about(JsonNode block);
    }

    /** A block that the scanner found something wrong with. */
    private record Known(String page, int line, int endLine, String what) {

        boolean holds(Finding finding) {
            return CorpusFindings.path(finding).equals(page)
                    && finding.span().startLine() >= line
                    && finding.span().startLine() <= endLine;
        }

        String told(String as) {
            return page + ":" + line + " " + as;
        }
    }

    private static List<Known> known(Wrong wrong) throws IOException {
        List<Known> known = new ArrayList<>();
        for (JsonNode page : Corpus.truth()) {
            for (JsonNode block : page.get("blocks")) {
                for (String what : wrong.about(block)) {
                    known.add(new Known(
                            page.get("path").asText(),
                            block.get("line").asInt(),
                            block.get("end_line").asInt(),
                            what));
                }
            }
        }
        return known;
    }

    private static List<String> told(List<Known> known, String rule, String... words) throws IOException {
        List<Finding> findings = CorpusFindings.of(rule)
                .filter(finding -> Arrays.stream(words).anyMatch(finding.message()::contains))
                .toList();
        return findings.stream()
                .flatMap(finding -> known.stream().filter(block -> block.holds(finding)).findFirst().stream())
                .map(block -> block.told(block.what()))
                .sorted()
                .toList();
    }

    private static List<String> expected(List<Known> known) {
        return known.stream().map(block -> block.told(block.what())).sorted().toList();
    }

    private static List<Known> issues(String issue) throws IOException {
        return known(block -> {
            List<String> issues = new ArrayList<>();
            block.get("issues").forEach(each -> issues.add(each.asText()));
            issues.removeIf(each -> !each.equals(issue));
            return issues;
        });
    }

    @Test
    void annotations_with_a_trailing_comma() throws IOException {
        List<Known> known = issues("trailing-comma");
        assertThat(known).hasSize(20);
        assertThat(told(known, "annotation-json", "trailing comma")).isEqualTo(expected(known));
    }

    @Test
    void annotations_with_a_key_without_quotes() throws IOException {
        List<Known> known = issues("unquoted-key");
        assertThat(known).hasSize(4);
        assertThat(told(known, "annotation-json", "lacks quotes")).isEqualTo(expected(known));
    }

    @Test
    void annotations_with_a_key_given_twice() throws IOException {
        List<Known> known = issues("duplicate-key");
        assertThat(known).hasSize(1);
        assertThat(told(known, "annotation-json", "is there already")).isEqualTo(expected(known));
    }

    @Test
    void booleans_given_as_text() throws IOException {
        List<Known> known = known(block -> Stream.of("truncated", "isCollection")
                .filter(key -> block.get(key).isTextual())
                .toList());
        assertThat(known).hasSize(10);
        assertThat(told(known, "annotation-value-type", "`truncated` is the text", "`isCollection` is the text"))
                .isEqualTo(expected(known));
    }

    @Test
    void ignored_annotations_without_code_right_after_them() throws IOException {
        List<Known> known = known(block -> block.get("blockType").asText().equals("ignored")
                        && !block.get("attached").asBoolean()
                ? List.of("ignored")
                : List.of());
        assertThat(known).hasSize(24);
        assertThat(told(known, "annotation-unattached", "")).isEqualTo(expected(known));
        assertThat(CorpusFindings.of("annotation-unattached")).hasSize(24);
    }

    @Test
    void lists_of_names_are_no_mistake() throws IOException {
        List<Known> known = known(block -> block.get("name").isArray() ? List.of("names") : List.of());
        assertThat(known).hasSize(3);
        Set<String> rules = Set.of("name-unknown", "annotation-value-type", "response-unpaired");
        assertThat(CorpusFindings.all())
                .filteredOn(finding -> rules.contains(finding.rule()))
                .noneMatch(finding -> known.stream().anyMatch(block -> block.holds(finding)));
    }

    @Test
    void requests_annotated_as_responses() throws IOException {
        assertThat(CorpusFindings.of("http-request-is-response")
                        .map(finding -> CorpusFindings.path(finding) + ":"
                                + finding.span().startLine()))
                .containsExactlyInAnyOrder(
                        "api-reference/v1.0/api/channel-post-messagereply.md:151",
                        "api-reference/v1.0/api/message-createforward.md:134");
    }

    @Test
    void the_unclosed_group_of_tabs() throws IOException {
        assertThat(CorpusFindings.of("tab-group-unclosed")
                        .map(finding -> CorpusFindings.path(finding) + ":"
                                + finding.span().startLine()))
                .containsExactly("api-reference/v1.0/api/externalconnectors-schema-create.md:56");
    }

    @Test
    void a_key_that_is_nearly_one() throws IOException {
        assertThat(CorpusFindings.of("annotation-unknown-key")
                        .filter(finding -> finding.message().contains("`scope`"))
                        .map(finding -> finding.span().startLine() + " " + finding.help()))
                .containsExactly("109 did you mean `scopes`?", "178 did you mean `scopes`?");
    }

    @Test
    void plain_types_whose_body_is_a_list() throws IOException {
        List<Known> plain = known(block -> block.get("blockType").asText().equals("response")
                        && !block.get("isCollection").asText().equals("true")
                        && block.get("odata_type").isTextual()
                        && !block.get("odata_type").asText().startsWith("Collection(")
                ? List.of("plain")
                : List.of());
        assertThat(told(plain, "collection-mismatch", "the body is a list in `value`"))
                .hasSize(24);
    }

    @Test
    void urls_of_another_version() throws IOException {
        TreeMap<String, Integer> places = new TreeMap<>();
        CorpusFindings.of("version-mismatch")
                .forEach(finding -> places.merge(
                        finding.severity().word(), 1 + finding.related().size(), Integer::sum));
        assertThat(CorpusFindings.of("version-mismatch")
                        .filter(finding -> finding.severity().word().equals("error")))
                .hasSize(15);
        assertThat(places.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(15 + 23);
    }
}
