package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.CallService;
import dev.verbatim.testing.Communications;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample docs with their scenarios on a service, as a QA engineer runs them who copies them. */
class SampleScenariosTest {

    private static final List<String> EXAMPLES = List.of(
            "participant-get",
            "participant-get-unknown",
            "participant-mute",
            "participant-delete-active",
            "participant-delete-invited",
            "call-get-operation-start",
            "call-get-operation-running");

    @TempDir
    private Path folder;

    private final Communications calls = new Communications();
    private final CallService service = new CallService(calls);
    private DocsFolder docs;

    @BeforeEach
    void copySamples() {
        docs = SampleDocsTest.copy(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void every_scenario_is_true_on_a_service_and_leaves_nothing_there() {
        Ran ran = live();

        assertThat(EXAMPLES).allSatisfy(name -> {
            assertThat(ran.outcome(name)).as(ran.screen()).isEqualTo("matches");
            assertThat(ran.example(name).at("/proof/kind").asText()).isEqualTo("live");
        });
        assertThat(ran.code()).as(ran.screen()).isZero();
        assertThat(service.lines()).filteredOn(line -> line.endsWith("/calls")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(calls.open()).isEmpty();
        assertThat(ran.report().path("notRemoved")).isEmpty();
        assertThat(ran.out()).doesNotContain("scenario-cleanup");
    }

    @Test
    void what_was_recorded_of_them_is_true_offline() {
        assertThat(live("--record").code()).isZero();
        service.close();

        Ran ran = docs.verbatim("run");

        assertThat(EXAMPLES)
                .filteredOn(name -> !name.equals("participant-mute"))
                .allSatisfy(
                        name -> assertThat(ran.example(name).at("/proof/kind").asText())
                                .as(name)
                                .isEqualTo("recording"));
        assertThat(ran.code()).as(ran.screen()).isZero();
    }

    @Test
    void an_operation_is_followed_to_its_end() {
        calls.failingOperations();

        Ran ran = live();

        assertThat(ran.outcome("call-get-operation-start")).isEqualTo("drifted");
        assertThat(ran.kinds("call-get-operation-start")).contains("status-changed");
        assertThat(calls.open()).isEmpty();
    }

    @Test
    void the_plan_shows_what_is_around_each() {
        Ran ran = docs.verbatim(arguments("--plan"));

        assertThat(ran.out())
                .contains("set-up `new-call`  POST")
                .contains("clean-up `hang-up`  DELETE")
                .contains(" 0 would not be sent");
        assertThat(service.seen()).isEmpty();
    }

    private Ran live(String... options) {
        return docs.verbatim(arguments(options));
    }

    private String[] arguments(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--target", service.url(), "--allow-writes", "--allow-deletes"));
        arguments.addAll(List.of(options));
        EXAMPLES.forEach(name -> arguments.addAll(List.of("-e", name)));
        return arguments.toArray(String[]::new);
    }
}
