package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.CallService;
import dev.verbatim.testing.CallService.Seen;
import dev.verbatim.testing.OauthServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QA's whole way: sign in, set up, wait, delete, follow the operation, clean up and record; then a writer without network. */
class EndToEndTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private static final String SCENARIOS = """
            {
              "scenarios": [
                {
                  "name": "An invited participant shows",
                  "method": "get-participant",
                  "test-setup": [ { "canned-request": "invited" } ],
                  "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[participant]" },
                  "eventually": { "attempts": 10, "interval": "10ms" },
                  "expectations": { "$.id": "[participant]", "$.isMuted": false },
                  "cleanup": [ { "canned-request": "hang-up" } ]
                },
                {
                  "name": "A participant is removed",
                  "method": "delete-participant",
                  "test-setup": [
                    { "canned-request": "invited" },
                    {
                      "name": "wait until it shows",
                      "method": "get-participant",
                      "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[participant]" },
                      "eventually": { "attempts": 10, "interval": "10ms" }
                    }
                  ],
                  "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[participant]" },
                  "poll": { "limit": "20s", "interval": "10ms" },
                  "cleanup": [ { "canned-request": "hang-up" } ]
                },
                {
                  "name": "A new call is there",
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "cleanup": [ { "canned-request": "hang-up" } ]
                },
                {
                  "name": "A call that is over",
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" }, { "canned-request": "hang-up" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "allowed-status-codes": [404],
                  "expectations": { "$.error.code": "noSuchCall" }
                },
                {
                  "name": "A call that nobody joined",
                  "method": "create-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "$.subject": "second" },
                  "capture": { "[second]": "$.id" },
                  "expectations": { "$.state": "waiting" },
                  "cleanup": [
                    { "canned-request": "hang-up" },
                    { "method": "delete-call", "request-parameters": { "{call-id}": "[second]" } }
                  ]
                }
              ]
            }
            """;

    private static final String CANNED = """
            {
              "canned-requests": [
                {
                  "name": "new-call",
                  "method": "create-call",
                  "request-parameters": { "$.subject": "first" },
                  "capture": { "[call]": "$.id" }
                },
                {
                  "name": "invited",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "method": "invite",
                  "request-parameters": { "calls/{id}": "[call]", "{call-id}": "[call]" },
                  "capture": { "[participant]": "$.participantId" }
                },
                { "name": "hang-up", "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } }
              ]
            }
            """;

    private static final List<String> EXAMPLES = List.of(
            "get-participant",
            "delete-participant",
            "get-call#A new call is there",
            "get-call#A call that is over",
            "create-call");

    @TempDir
    private Path folder;

    private OauthServer oauth;
    private CallService service;
    private DocsFolder docs;

    @BeforeEach
    void twoServersAndDocsOfThem() {
        oauth = new OauthServer(Clock.fixed(NOW, ZoneOffset.UTC));
        service = new CallService()
                .withTokens(token -> oauth.accepts(token) ? Set.of(CallService.READ, CallService.WRITE) : Set.of())
                .showingAfter(2)
                .finishingAfter(2);
        docs = new DocsFolder(folder)
                .environment("QA_SECRET", OauthServer.SECRET)
                .with("docs/calls.md", CallDocs.CALLS)
                .with("docs/people.md", CallDocs.PARTICIPANTS)
                .with("tests/canned.json", CANNED)
                .with("tests/scenarios.json", SCENARIOS)
                .with("verbatim.yml", """
                        docs: [docs]
                        scenarios: [tests]
                        targets:
                          sandbox:
                            url: %s
                            expect-tenant: %s
                            auth:
                              type: client-credentials
                              token-url: %s
                              client-id: %s
                              client-secret: ${env:QA_SECRET}
                        """.formatted(
                                service.url(), OauthServer.TENANT, oauth.tokenUrl(), OauthServer.CLIENT));
    }

    @AfterEach
    void stop() {
        service.close();
        oauth.close();
    }

    @Test
    void live_and_then_offline_from_the_recordings() throws IOException {
        Ran live = live();

        List<String> outcomes = outcomes(live);
        List<String> kinds = live.kinds("create-call");
        assertThat(outcomes).as(live.screen()).containsExactly("matches", "matches", "matches", "matches", "drifted");
        assertThat(live.err()).contains("5 answers recorded");
        assertNothingIsLeft(live);
        assertThat(oauth.asked()).containsExactly("client_credentials");
        assertThat(service.seen()).allMatch(seen -> oauth.accepts(token(seen)));
        assertOperationWasFollowed();
        assertNoWriteCameTwice();
        service.close();
        oauth.close();

        Ran offline = offline();

        assertThat(outcomes(offline)).as(offline.screen()).isEqualTo(outcomes);
        assertThat(EXAMPLES).allSatisfy(name -> assertThat(
                        offline.example(name).at("/proof/kind").asText())
                .as(name)
                .isEqualTo("recording"));
        assertThat(offline.kinds("create-call")).isEqualTo(kinds);
        assertNoSecret(live.screen() + offline.screen());
    }

    @Test
    void a_recording_of_the_only_scenario_stands_in_where_there_is_none_any_more() throws IOException {
        live();
        docs.with("tests/scenarios.json", "{}");
        assertThat(docs.verbatim("run", "-e", "get-call")
                        .example("get-call")
                        .at("/proof/kind")
                        .asText())
                .as("which of two is not known")
                .isEqualTo("docs");

        Files.delete(recording("get-call-A-call-that-is-over"));
        Ran one = docs.verbatim("run", "-e", "get-call");
        assertThat(one.example("get-call").at("/proof/kind").asText()).isEqualTo("recording");
        assertThat(one.outcome("get-call")).isEqualTo("matches");
    }

    @Test
    void a_recording_of_the_example_stands_in_for_its_scenarios() {
        live();
        docs.replace(
                "tests/scenarios.json",
                "\"scenarios\": [",
                "\"scenarios\": [ { \"name\": \"B\", \"method\": \"create-call\", \"expectations\": { \"$.x\": 1 } },");

        Ran ran = docs.verbatim("run", "-e", "create-call");

        assertThat(ran.example("create-call#B").at("/proof/kind").asText()).isEqualTo("recording");
        assertThat(ran.outcome("create-call#B")).isEqualTo("matches");
        assertThat(ran.outcome("create-call#A call that nobody joined")).isEqualTo("matches");
    }

    @Test
    void an_operation_that_fails_is_not_kept_as_if_it_had_not() {
        service.failingOperations();

        Ran ran = live();

        assertThat(ran.outcome("delete-participant")).isEqualTo("drifted");
        assertThat(ran.err()).contains("`delete-participant` is not recorded: it drifted");
        assertThat(docs.file("recordings/delete-participant.json")).doesNotExist();
    }

    @Test
    void the_plan_shows_set_up_and_clean_up_with_their_effects_and_sends_nothing() {
        docs.replace("verbatim.yml", "    auth:", "    accounts:\n    - name: qa\n      auth:")
                .replace("verbatim.yml", "      type:", "        type:")
                .replace("verbatim.yml", "      token-url:", "        token-url:")
                .replace("verbatim.yml", "      client-", "        client-");

        Ran ran = docs.verbatim(
                "run", "--plan", "--target", "sandbox", "--allow-writes", "--allow-deletes", "-e", "get-participant");

        assertThat(ran.out()).isEqualTo("""
                would read (1)
                  docs/people.md:21  get-participant  GET URL/calls/[call]/participants/[participant]  as qa
                      set-up `new-call`  POST URL/calls  as qa (change data)
                      set-up `invited`  POST URL/calls/[call]/participants/invite  as qa (change data)
                      clean-up `hang-up`  DELETE URL/calls/[call]  as qa (delete data)

                nothing was sent to `sandbox`; of 1 example 1 would read, 0 would change data, 0 would delete data, \
                0 would not be sent
                of 3 requests of set-up and clean-up 2 would change data, 1 would delete data
                """.replace("URL", service.url()));
        assertThat(service.seen()).isEmpty();
        assertThat(oauth.asked()).isEmpty();
    }

    @Test
    void the_plan_refuses_an_example_whose_set_up_may_not_be_sent() {
        Ran ran = docs.verbatim("run", "--plan", "--target", "sandbox", "-e", "get-participant");

        assertThat(ran.out())
                .contains("would not be sent (1)")
                .contains("set-up step `new-call`: `POST` may change data, and `--allow-writes` is not given");
    }

    @Test
    void what_the_scenario_did_not_make_is_not_planned_to_be_deleted() {
        docs.with("tests/scenarios.json", """
                { "scenarios": [ {
                  "method": "delete-call",
                  "test-setup": [ { "method": "get-call", "request-parameters": { "{call-id}": "1" }, "capture": { "[old]": "$.id" } } ],
                  "request-parameters": { "{call-id}": "[old]" }
                } ] }
                """);

        Ran ran = docs.verbatim(
                "run", "--plan", "--target", "sandbox", "--allow-writes", "--allow-deletes", "-e", "delete-call");

        assertThat(ran.out()).contains("would not be sent (1)").contains("[old]");
    }

    @Test
    void list_knows_the_values_of_scenarios() {
        String sent = docs.verbatim("list", "--target", "sandbox", "--allow-writes", "--format", "jsonl")
                .out();

        assertThat(sent.lines().filter(line -> line.contains("\"name\":\"get-call#A new call is there\"")))
                .singleElement()
                .asString()
                .contains("\"sent\":true");
        assertThat(sent.lines().filter(line -> line.contains("\"name\":\"upload-recording\"")))
                .singleElement()
                .asString()
                .contains("\"sent\":false", "no value for `{call-id}`");
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void a_header_of_the_scenario_is_sent_in_place_of_the_token_to_the_target_only() {
        docs.with("tests/scenarios.json", """
                { "scenarios": [
                  { "name": "as somebody else", "method": "get-call", "allowed-status-codes": [401],
                    "request-parameters": { "{call-id}": "1", "Authorization:": "Bearer somebody-else" } },
                  { "name": "as nobody", "method": "get-call", "allowed-status-codes": [401],
                    "request-parameters": { "{call-id}": "2", "Authorization:": null } },
                  { "name": "elsewhere", "method": "get-call",
                    "request-parameters": { "!url": "%s/calls", "Authorization:": "Bearer somebody-else" } }
                ] }
                """.formatted(oauth.url()));

        Ran ran = docs.verbatim("run", "--target", "sandbox", "--jobs", "1", "-e", "get-call");

        assertThat(ran.outcome("get-call#as somebody else")).isEqualTo("matches");
        assertThat(ran.outcome("get-call#as nobody")).isEqualTo("matches");
        assertThat(ran.outcome("get-call#elsewhere")).isEqualTo("not-sent");
        assertThat(service.seen()).extracting(Seen::authorization).containsExactly("Bearer somebody-else", "");
        assertThat(oauth.asked()).isEmpty();
        assertThat(ran.screen() + docs.text("reports/report.json")).doesNotContain("Bearer somebody-else");
    }

    private Ran live() {
        List<String> args =
                new ArrayList<>(List.of("run", "--target", "sandbox", "--allow-writes", "--allow-deletes", "--record"));
        examples(args);
        return docs.verbatim(args.toArray(String[]::new));
    }

    private Ran offline() {
        List<String> args = new ArrayList<>(List.of("run"));
        examples(args);
        return docs.verbatim(args.toArray(String[]::new));
    }

    private static void examples(List<String> args) {
        EXAMPLES.forEach(example -> args.addAll(List.of("-e", example)));
    }

    private static List<String> outcomes(Ran ran) {
        return EXAMPLES.stream().map(ran::outcome).toList();
    }

    private void assertNothingIsLeft(Ran ran) {
        assertThat(service.open()).isEmpty();
        assertThat(ran.report().path("notRemoved")).isEmpty();
        assertThat(ran.out()).doesNotContain("scenario-cleanup", "may be left behind");
    }

    private void assertOperationWasFollowed() {
        assertThat(service.lines().stream().filter(line -> line.contains("/operations/")))
                .hasSize(3);
        assertThat(service.lines().stream().filter(line -> line.matches("DELETE /calls/[^/]+/participants/.*")))
                .hasSize(1);
    }

    private void assertNoWriteCameTwice() {
        assertThat(service.lines().stream().filter(line -> line.startsWith("DELETE")))
                .doesNotHaveDuplicates();
        assertThat(service.lines().stream().filter("POST /calls"::equals)).hasSize(6);
        assertThat(service.lines().stream().filter(line -> line.endsWith("/participants/invite")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private void assertNoSecret(String screen) throws IOException {
        List<String> secrets = new ArrayList<>(oauth.tokens());
        secrets.add(OauthServer.SECRET);
        secrets.add(Base64.getEncoder()
                .encodeToString((OauthServer.CLIENT + ":" + OauthServer.SECRET).getBytes(StandardCharsets.UTF_8)));
        assertThat(secrets).hasSize(3);
        assertThat(secrets).noneMatch(screen::contains);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(secrets).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    private Path recording(String start) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recordings"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("example-" + start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String token(Seen seen) {
        return seen.authorization().replaceFirst("^Bearer ", "");
    }
}
