package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards of a run, merged, are the run. */
class ShardMergeTest {

    private static final List<String> FILES = List.of("report.json", "junit.xml", "index.html", "verbatim.sarif");

    @TempDir
    private Path folder;

    private ShardDocs docs = new ShardDocs(Path.of("target/unused"));

    @BeforeEach
    void write() {
        docs.close();
        docs = new ShardDocs(folder);
    }

    @AfterEach
    void stop() {
        docs.close();
    }

    @Test
    void the_docs_hold_every_way_to_end() {
        docs.run("whole");

        JsonNode report = report("whole");
        JsonNode outcomes = report.at("/summary/outcomes");
        assertThat(outcomes.path("matches").asInt()).isPositive();
        assertThat(outcomes.path("drifted").asInt()).isPositive();
        assertThat(outcomes.path("not-sent").asInt()).isPositive();
        assertThat(outcomes.path("blocked").asInt()).isPositive();
        assertThat(report.path("findings").size()).isPositive();
        assertThat(report.at("/summary/silenced/page").asInt()).isPositive();
        assertThat(report.toString()).contains("\"responseBodyCut\":true");
        assertThat(report.at("/summary/examples").asInt()).isEqualTo(ShardDocs.PAGES * 5 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void merged_shards_say_what_the_whole_run_says(int count) {
        Ran whole = docs.run("whole");
        shards(count);

        Ran merged = docs.folder().verbatim("merge", "shards", "--reports", "merged");

        for (String file : FILES) {
            assertThat(timeless(text("merged/" + file))).as(file).isEqualTo(timeless(text("whole/" + file)));
        }
        assertThat(timeless(merged.out())).isEqualTo(timeless(whole.out()).replace("whole/", "merged/"));
        assertThat(merged.code()).isEqualTo(whole.code()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_asked_has_no_verdict_in_the_merged_run_either() {
        docs.close();
        Ran whole = docs.run("whole", "-e", "get-*", "-e", "value-*");
        shards(3, "-e", "get-*", "-e", "value-*");

        Ran merged = docs.folder().verbatim("merge", "shards", "--reports", "merged");

        assertThat(merged.code()).isEqualTo(whole.code()).isEqualTo(3);
        for (String file : FILES) {
            assertThat(timeless(text("merged/" + file))).as(file).isEqualTo(timeless(text("whole/" + file)));
        }
    }

    @Test
    void the_sample_docs_merge_to_what_they_are() {
        DocsFolder samples = SampleDocsTest.copy(folder.resolve("samples"));
        Ran whole = samples.verbatim("run", "--reports", "whole");
        for (int index = 1; index <= 3; index++) {
            samples.verbatim("run", "--shard", index + "/3", "--reports", "shards/" + index);
        }

        Ran merged = samples.verbatim("merge", "shards", "--reports", "merged");

        assertThat(merged.code()).isEqualTo(whole.code()).isZero();
        for (String file : FILES) {
            assertThat(portless(samples.text("merged/" + file)))
                    .as(file)
                    .isEqualTo(portless(samples.text("whole/" + file)));
        }
    }

    @Test
    void an_example_stays_in_its_shard_whatever_else_is_selected() {
        docs.run("all", "--shard", "2/3");
        docs.run("some", "--shard", "2/3", "-e", "get-*", "docs/things");

        Set<String> expected = new TreeSet<>(names("all"));
        expected.removeIf(name -> !name.startsWith("get-"));
        assertThat(names("some")).containsExactlyElementsOf(expected);
        assertThat(expected).isNotEmpty();
    }

    @Test
    void all_scenarios_of_an_example_stay_together() {
        shards(7);

        List<Integer> with = new ArrayList<>();
        for (int index = 1; index <= 7; index++) {
            if (names("shards/" + index).stream().anyMatch(name -> name.startsWith("value-0"))) {
                with.add(index);
            }
        }
        assertThat(with).hasSize(1);
    }

    @Test
    void a_shard_without_an_example_is_no_mistake() {
        List<Ran> runs = shards(7, "-e", "get-5", "docs/things");

        assertThat(runs).extracting(Ran::code).containsOnly(0);
        assertThat(runs)
                .filteredOn(ran -> ran.out().contains("no example falls to shard"))
                .hasSize(6);
        assertThat(docs.folder().verbatim("merge", "shards").code()).isZero();
    }

    @Test
    void where_no_shard_sent_anything_the_merge_does_not_pass() {
        Ran whole = docs.run("whole", "-e", "post-*", "docs/things");
        List<Ran> runs = shards(2, "-e", "post-*", "docs/things");

        assertThat(runs).extracting(Ran::code).containsOnly(0);
        assertThat(docs.folder().verbatim("merge", "shards").code())
                .isEqualTo(whole.code())
                .isEqualTo(2);
    }

    @Test
    void a_name_that_no_example_has_is_still_a_mistake() {
        Ran ran = docs.run("whole", "--shard", "1/2", "-e", "get-99");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no example is called `get-99`");
    }

    @Test
    void a_plan_is_of_the_shard() {
        docs.run("part", "--shard", "1/2", "-e", "get-*");
        Ran plan = docs.run("plan", "--shard", "1/2", "-e", "get-*", "--plan");

        Set<String> planned = new TreeSet<>();
        for (int n = 0; n < ShardDocs.PAGES; n++) {
            if (plan.out().matches("(?s).*get-" + n + "\\b.*")) {
                planned.add("get-" + n);
            }
        }
        assertThat(planned).containsExactlyElementsOf(names("part"));
    }

    private List<Ran> shards(int count, String... options) {
        List<Ran> runs = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of("--shard", index + "/" + count));
            runs.add(docs.run("shards/" + index, all.toArray(String[]::new)));
        }
        return runs;
    }

    private Set<String> names(String reports) {
        Set<String> names = new TreeSet<>();
        report(reports)
                .path("examples")
                .forEach(example -> names.add(example.path("name").asText()));
        return names;
    }

    private JsonNode report(String reports) {
        return Ran.json(folder.resolve(reports).resolve("report.json"));
    }

    private String text(String file) {
        return docs.folder().text(file);
    }

    private static String timeless(String report) {
        return report.replaceAll("\"millis\" ?: ?\\d+", "\"millis\":0")
                .replaceAll("time=\"[0-9.]+\"", "time=\"0\"")
                .replaceAll(" in [0-9.]+ m?s:", " in 0 s:");
    }

    private static String portless(String report) {
        return timeless(report).replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1");
    }
}
