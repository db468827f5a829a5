package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.testing.CallService;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What scenarios clean up where things go wrong, and what is said of what stays. */
@Timeout(60)
class ScenarioCleanUpTest extends WithCallService {

    private static final String SCENARIO = """
            {
              "name": "read it",
              "method": "get-call",
              "test-setup": [ { "canned-request": "new-call" } ],
              "request-parameters": { "{call-id}": "[call]" },
              "cleanup": [ { "name": "hang up", "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } } ]
            }
            """;

    @BeforeEach
    void describe() {
        docs.scenarios(SCENARIO);
    }

    @Test
    void after_control_c_what_a_scenario_made_is_removed_though_its_request_is_still_under_way()
            throws IOException, InterruptedException {
        Ran run = interruptedAt("GET", "get-call");

        assertThat(run.code()).isEqualTo(130);
        assertThat(service.open()).as(run.out()).isEmpty();
        assertThat(Ran.json(folder.resolve("reports/report.json")).path("notRemoved"))
                .isEmpty();
    }

    @Test
    void after_control_c_a_write_without_an_answer_is_listed_as_what_may_be_left()
            throws IOException, InterruptedException {
        Ran run = interruptedAt("POST", "create-call");

        String left = "what `create-call` may have created: no answer to `POST /calls` came";
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).contains("may be left behind", left);
        JsonNode report = Ran.json(folder.resolve("reports/report.json"));
        assertThat(report.path("notRemoved")).hasSize(1);
        assertThat(report.at("/notRemoved/0").asText()).isEqualTo(left);
        assertThat(docs.folder().text("reports/index.html")).contains("what `create-call` may have created");
    }

    @Test
    void after_control_c_a_write_of_set_up_without_an_answer_is_listed_too() throws IOException, InterruptedException {
        interruptedAt("POST", "get-call");

        assertThat(Ran.json(folder.resolve("reports/report.json")).path("notRemoved"))
                .hasSize(1)
                .allSatisfy(left -> assertThat(left.asText()).contains("no answer to `POST /calls` came"));
    }

    @Test
    void what_cannot_be_removed_is_listed_everywhere() {
        docs.scenarios(SCENARIO.replace("\"method\": \"delete-call\"", "\"http-request\": \"DELETE /locked\""));
        service.meddling(line -> line.endsWith("/locked") ? 423 : 0);

        Ran ran = docs.run("get-call");

        String left = "clean-up step `hang up`: `DELETE " + service.url()
                + "/locked` answered 423, not a success: meddledWith, not today";
        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.report().at("/notRemoved/0").asText()).isEqualTo(left);
        assertThat(ran.report().path("notRemoved")).hasSize(1);
        assertThat(ran.out()).contains("may be left behind");
        assertThat(docs.folder().text("reports/index.html")).contains("\"notRemoved\":[\"clean-up step");
    }

    @Test
    void what_is_left_is_named_also_where_no_answer_names_it() {
        docs.scenarios(SCENARIO.replace("\"[call]\" } } ]", "\"57dab8b1\" } } ]"));

        Ran ran = docs.folder()
                .verbatim("run", "--target", service.url(), "--allow-writes", "--allow-deletes", "-e", "get-call");

        assertThat(ran.report().at("/notRemoved/0").asText())
                .startsWith("clean-up step `hang up`: `--allow-deletes` removes only what this run created")
                .endsWith(" (`{call-id}` is `57dab8b1`)");
    }

    @Test
    void what_was_made_without_saying_how_it_is_called_is_listed() {
        service.meddling(line -> line.startsWith("POST") ? 201 : 0);

        Ran ran = docs.run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertThat(ran.report().at("/notRemoved/0").asText())
                .isEqualTo("clean-up step `hang up`: no value for `[call]`, for `POST " + service.url()
                        + "/calls` answered 201 without `$.id`");
    }

    @Test
    void a_name_in_a_url_that_was_never_captured_is_not_sent_as_text() {
        docs.scenarios(SCENARIO.replace(
                "\"{call-id}\": \"[call]\" } } ]", "\"!url\": \"https://api.contoso.example/calls/[call]\" } } ]"));
        service.meddling(line -> line.startsWith("POST") ? 400 : 0);

        Ran ran = docs.run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertThat(service.seen()).noneMatch(seen -> seen.line().startsWith("DELETE"));
    }

    @Test
    void nor_is_the_name_of_a_step_that_was_never_reached() {
        docs.scenarios(SCENARIO.replace(
                        "{ \"canned-request\": \"new-call\" } ]",
                        "{ \"canned-request\": \"new-call\" }, { \"http-request\": \"GET /calls\" },"
                                + " { \"http-request\": \"GET /calls/1\", \"capture\": { \"[late]\": \"$.id\" } } ]")
                .replace(
                        "\"{call-id}\": \"[call]\" } } ]",
                        "\"!url\": \"https://api.contoso.example/calls/[late]\" } } ]"));
        service.meddling(line -> line.endsWith("/calls") && line.startsWith("GET") ? 500 : 0);

        docs.run("get-call");

        assertThat(service.seen()).noneMatch(seen -> seen.line().startsWith("DELETE"));
    }

    @Test
    void clean_up_goes_as_the_account_that_its_own_example_takes() {
        service.withTokens(
                token -> token.equals("writer-token-1") ? Set.of(CallService.READ, CallService.WRITE) : Set.of());
        docs.folder()
                .with(
                        "docs/calls.md",
                        CallDocs.CALLS.replace("\"name\": \"", "\"scopes\": \"Calls.Write\", \"name\": \""))
                .environment("READER", "reader-token-1")
                .environment("WRITER", "writer-token-1")
                .with("verbatim.yml", """
                        docs: [docs]
                        scenarios: [tests]
                        targets:
                          qa:
                            url: %s
                            accounts:
                              - { name: reader, scopes: Calls.Read, auth: { type: token, token: '${env:READER}' } }
                              - { name: writer, scopes: [Calls.Read, Calls.Write], auth: { type: token, token: '${env:WRITER}' } }
                        """.formatted(service.url()));

        Ran ran =
                docs.folder().verbatim("run", "--target", "qa", "--allow-writes", "--allow-deletes", "-e", "get-call");

        assertThat(ran.outcome("get-call")).as(ran.screen()).isEqualTo("matches");
        assertThat(service.open()).isEmpty();
        assertThat(service.seen()).allMatch(seen -> seen.authorization().equals("Bearer writer-token-1"));
    }

    @Test
    void what_throttling_kept_from_the_scenario_is_removed_when_the_run_ends() {
        docs.folder().with("verbatim.yml", """
                docs: [docs]
                scenarios: [tests]
                targets:
                  qa: { url: %s, limits: { retry-budget: 1s } }
                """.formatted(service.url()));
        AtomicInteger times = new AtomicInteger();
        service.throttling(0, "5")
                .meddling(line -> line.startsWith("DELETE") && times.getAndIncrement() == 0 ? 429 : 0);

        Ran ran =
                docs.folder().verbatim("run", "--target", "qa", "--allow-writes", "--allow-deletes", "-e", "get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(service.open()).as(ran.screen()).isEmpty();
        assertThat(ran.report().path("notRemoved")).isEmpty();
    }

    /** A run that somebody ended while the service was busy with a request of that method. */
    private Ran interruptedAt(String method, String example) throws IOException, InterruptedException {
        assumeThat(File.separatorChar).as("skipped: there is no kill here").isEqualTo('/');
        CountDownLatch busy = new CountDownLatch(1);
        service.meddling(line -> {
            if (line.startsWith(method)) {
                busy.countDown();
                hang();
            }
            return 0;
        });
        ChildRun run = ChildRun.start(
                folder, "run", "--target", service.url(), "--allow-writes", "--allow-deletes", "-e", example);
        while (!busy.await(20, TimeUnit.MILLISECONDS)) {
            assertThat(run.isUnderWay()).isTrue();
        }
        return run.interrupt().ended();
    }

    private static void hang() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
