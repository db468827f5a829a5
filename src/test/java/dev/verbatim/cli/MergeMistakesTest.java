package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code merge} refuses, and what becomes of shards that went wrong. */
class MergeMistakesTest {

    private static final String EXAMPLE = """
            <!-- { "blockType": "request", "name": "get-@N" } -->
            ```http
            GET https://api.contoso.example/rooms/@N
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs = new DocsFolder(Path.of("target/unused"));

    @BeforeEach
    void two_shards() {
        docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: [docs]\n")
                .with("docs/a.md", "# A\n\n" + EXAMPLE.replace("@N", "1") + "\n" + EXAMPLE.replace("@N", "2"))
                .with("docs/b.md", "# B\n\n" + EXAMPLE.replace("@N", "3") + "\n" + EXAMPLE.replace("@N", "4"));
        shard(1);
        shard(2);
    }

    @Test
    void all_of_them_merge() {
        Ran ran = docs.verbatim("merge", "s1/report.json", "s2");

        assertThat(ran.code()).isZero();
        assertThat(ran.report().at("/summary/examples").asInt()).isEqualTo(4);
        assertThat(ran.report().at("/run/shard").isNull()).isTrue();
        assertThat(ran.report().path("silenced").isNull()).isTrue();
        assertThat(ran.report().at("/examples/0/code").isNull()).isTrue();
    }

    @Test
    void merging_again_over_the_merged_report_is_fine() {
        docs.verbatim("merge", "s1", "s2", "--reports", "all");
        shardInto("all/1", 1, 2);
        shardInto("all/2", 2, 2);

        assertThat(docs.verbatim("merge", "all", "--reports", "all").code()).isZero();
    }

    @Test
    void a_missing_shard_is_named() {
        refused("there is no report of shard 2 of 2", "merge", "s1");
    }

    @Test
    void a_folder_that_is_named_twice_is_read_once() {
        assertThat(docs.verbatim("merge", "s1", "s1", "s2").code()).isZero();
    }

    @Test
    void a_shard_that_is_there_twice_is_named() {
        shardInto("again", 1, 2);

        refused("`s1/report.json` and `again/report.json` are both shard 1 of 2", "merge", "s1", "again", "s2");
    }

    @Test
    void shards_of_other_numbers_do_not_go_together() {
        shardInto("third", 2, 3);

        refused(
                "different numbers of shards: `2` in `s1/report.json`, `3` in `third/report.json`",
                "merge",
                "s1",
                "third");
    }

    @Test
    void shards_of_other_docs_do_not_go_together() {
        docs.replace("docs/b.md", "rooms/4", "rooms/5");
        shard(2);

        refused("the reports are of different docs, or of different selections", "merge", "s1", "s2");
    }

    @Test
    void shards_of_another_selection_do_not_go_together() {
        docs.verbatim("run", "--shard", "2/2", "--reports", "s2", "-e", "get-*", "docs/a.md");

        refused("the reports are of different docs, or of different selections", "merge", "s1", "s2");
    }

    @Test
    void shards_judged_otherwise_do_not_go_together() {
        docs.verbatim("run", "--shard", "2/2", "--reports", "s2", "--shape", "strict");

        refused(
                "different strictness: `standard` in `s1/report.json`, `strict` in `s2/report.json`",
                "merge",
                "s1",
                "s2");
    }

    @Test
    void shards_of_other_versions_do_not_go_together() {
        docs.with(
                "s2/report.json",
                docs.text("s2/report.json").replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"9\""));

        refused("different versions of Verbatim", "merge", "s1", "s2");
    }

    @Test
    void a_verdict_cannot_be_made_stricter_afterwards() {
        refused("the shards ran with `--fail-on error`", "merge", "s1", "s2", "--fail-on", "warning");
    }

    @Test
    void a_whole_run_is_no_shard() {
        docs.verbatim("run", "--reports", "whole");

        refused("`whole/report.json` is the report of a whole run, not of a shard", "merge", "whole");
    }

    @Test
    void a_later_schema_is_not_guessed_at() {
        docs.replace("s2/report.json", "verbatim-report/1", "verbatim-report/2");

        refused(
                "`s2/report.json` has the schema `verbatim-report/2`; this version reads `verbatim-report/1`",
                "merge",
                "s1",
                "s2");
    }

    @Test
    void half_a_report_is_refused() {
        String text = docs.text("s2/report.json");
        docs.with("s2/report.json", text.substring(0, text.length() / 2));

        refused("`s2/report.json` is no report: it is not JSON, or not the whole of it", "merge", "s1", "s2");
    }

    @Test
    void a_damaged_report_is_refused_at_the_place() {
        docs.with(
                "s2/report.json",
                docs.text("s2/report.json").replaceFirst("\"outcome\" : \"matches\"", "\"outcome\" : \"good\""));

        refused("`s2/report.json` is damaged: $.examples[0].outcome is not as it should be", "merge", "s1", "s2");
    }

    @Test
    void a_report_that_lost_an_example_is_refused() {
        docs.with(
                "s2/report.json",
                docs.text("s2/report.json")
                        .replaceFirst(
                                "(?s)\"examples\" : \\[.*\\],\\s*\"findings\"", "\"examples\" : [ ], \"findings\""));

        assertThat(docs.verbatim("merge", "s1", "s2").err()).contains("of the 4 examples of their run");
    }

    @Test
    void what_is_not_there_is_named() throws IOException {
        Files.createDirectories(folder.resolve("none"));

        refused("there is no report `s9`", "merge", "s1", "s9");
        refused("the folder `none` holds no report.json", "merge", "none");
    }

    @Test
    void a_shard_that_could_not_begin_decides_for_the_whole() {
        docs.verbatim("run", "--shard", "2/2", "--reports", "s2", "--tags", "@GET and (");

        Ran ran = docs.verbatim("merge", "s1", "s2");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.report().at("/summary/verdict").asText()).isEqualTo("not-run");
        assertThat(ran.report().toString()).contains("is no tag expression");
    }

    @Test
    void parts_that_make_no_sense_are_refused() {
        refused("`--shard` takes a part and their number, such as 2/7, not `2`", "run", "--shard", "2");
        refused("`--shard` takes a part from 1 to 3 of 3, not `0/3`", "run", "--shard", "0/3");
        refused("`--shard` takes a part from 1 to 3 of 3, not `4/3`", "run", "--shard", "4/3");
        refused("`--shard` takes a number of parts from 1 to 1000, not `1/1001`", "run", "--shard", "1/1001");
        refused("`--shard` takes a number of parts from 1 to 1000, not `1/0`", "run", "--shard", "1/0");
    }

    private void shard(int index) {
        shardInto("s" + index, index, 2);
    }

    private void shardInto(String reports, int index, int count) {
        assertThat(docs.verbatim("run", "--shard", index + "/" + count, "--reports", reports)
                        .code())
                .isZero();
    }

    private void refused(String words, String... args) {
        Ran ran = docs.verbatim(args);

        assertThat(ran.err()).contains(words);
        assertThat(ran.code()).isEqualTo(2);
    }
}
