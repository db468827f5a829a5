package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets stand in pages, scenarios, the environment and answers; no command shows or writes one of them. */
class EveryCommandKeepsSecretsTest {

    private static final String ON_PAGE = "pl4nted&on<a \"page\"/+";
    private static final String IN_PAGE_URL = "pl4nted-in-the-url-of-a-page";
    private static final String IN_PAGE_HEADER = "pl4nted-in-a-header-of-a-page";
    private static final String IN_SCENARIO = "pl4nted-in-a-scenario";
    private static final String ANSWERED = "pl4nted+in/an answer";
    private static final String CAPTURED = "pl4nted-and-captured";
    private static final String COOKIE = "pl4nted-in-a-cookie";
    private static final String STATIC = "pl4nted-token-of-the-environment";
    private static final String PASSWORD = "pl4nted-p4ssword!";
    private static final String PIN = "47114711";
    private static final String IN_PAGE_ARRAY = "pl4nted-1n-an-array-of-a-page";
    private static final String IN_PAGE_OBJECT = "pl4nted-1n-an-object-of-a-page";
    private static final String IN_ARRAY = "pl4nted+1n-an array";
    private static final String IN_OBJECT = "pl4nted+1n-an object";
    private static final String IN_ACCOUNTS = "pl4nted-1n-accounts";

    private static final String PAGE = Pages.example(
            "get-call",
            "POST https://api.contoso.example/calls/1?sig=" + IN_PAGE_URL + "&name=x\nContent-Type: application/json\n"
                    + "X-Api-Key: " + IN_PAGE_HEADER + "\nAuthorization: Bearer {token}\n\n"
                    + "{ \"password\": \"" + ON_PAGE.replace("\"", "\\\"") + "\", \"id\": \"2\" }",
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                    + "{ \"id\": \"1\", \"access_token\": \"a\", \"sessionPin\": 1, \"adminSecret\": \"b\","
                    + "\n  \"apiKey\": {\n    \"until\": \"soon\",\n    \"value\": \"" + IN_PAGE_OBJECT + "\"\n  },"
                    + "\n  \"clientSecrets\": [\n    1,\n    2,\n    3,\n    \"" + IN_PAGE_ARRAY + "\"\n  ],"
                    + "\n  \"seats\": \"four\" }");

    private static final String SCENARIO = """
            { "scenarios": [ {
              "name": "with a token", "method": "get-call",
              "test-setup": [ {
                "http-request": "POST /sessions\\r\\nContent-Type: application/json\\r\\n\\r\\n{}",
                "request-parameters": { "$.password": "%s" },
                "capture": { "[refresh-token]": "$.copy" } } ],
              "request-parameters": { "$.id": "[refresh-token]" } } ] }
            """.formatted(IN_SCENARIO);

    /** What answers hold: secrets by name, and the same where nothing says so. */
    private static final String ANSWER = "{\"id\": \"1\", \"access_token\": \"" + ANSWERED + "\", \"sessionPin\": "
            + PIN
            + ", \"adminSecret\": \"" + CAPTURED + "\", \"copy\": \"" + CAPTURED + "\", \"seats\": 4, \"again\": \""
            + ANSWERED + "\", \"basic\": \"" + base64("qa:" + CAPTURED) + "\", \"shifted\": \"" + base64("x" + ANSWERED)
            + "\", \"clientSecrets\": [\"" + IN_ARRAY
            + "\", 2, 3, 4], \"apiKey\": {\"value\": 7, \"other\": [{\"is\": \"" + IN_OBJECT
            + "\"}]}, \"first\": \"" + IN_ARRAY + "\", \"second\": \"" + IN_OBJECT
            + "\", \"echo\": \"{\\\"client_secret\\\": \\\"" + STATIC + "\\\"}\"}";

    private static final Set<String> INPUTS =
            Set.of("docs/call.md", "verbatim.yml", "tests/scenarios.json", "accounts.json");

    @TempDir
    private Path folder;

    private OauthServer oauth;
    private GuardedService service;

    @BeforeEach
    void serve() {
        oauth = new OauthServer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        service = new GuardedService(value -> value.equals("Bearer " + STATIC)
                        || value.equals("Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("qa:" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                        || (value.startsWith("Bearer ") && oauth.accepts(value.substring(7))))
                .with("Set-Cookie", "session=" + COOKIE)
                .with("X-Echo", "Bearer " + STATIC)
                .saying(ANSWER);
    }

    @AfterEach
    void stop() {
        service.close();
        oauth.close();
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("list"),
                List.of("list", "--format", "json", "--target", "qa"),
                List.of("list", "--blocks", "--format", "jsonl"),
                List.of("list", "--blocks"),
                List.of("list", "--format", "jsonl", "--target", "qa", "--allow-writes"),
                List.of("list", "--target", "qa"),
                List.of("explain", "type-changed"),
                List.of("explain", STATIC),
                List.of("init"),
                List.of("accept"),
                List.of("accept", "-e", STATIC),
                List.of("run", "--shard", "1/1"),
                List.of("run", "--shard", STATIC),
                List.of("merge", "reports"),
                List.of("merge", STATIC),
                List.of("serve", "--port", STATIC),
                List.of("run", "--format", "github"),
                List.of("run", "--format", "concise", "--record", "--target", STATIC),
                List.of("check", "--format", "concise"),
                List.of("check", "--format", "github"),
                List.of("check", "--fix", "--dry-run"),
                List.of("export", STATIC),
                List.of("run", "--plan", "--target", "qa"),
                List.of("run", "--plan", "--target", "qa", "--allow-writes"),
                List.of("features"),
                List.of("features", "--check"),
                List.of("export", "wiremock"),
                List.of("config"),
                List.of("config", "--format", "json"),
                List.of("baseline"),
                List.of("check", "-v"),
                List.of("check", "--format", "json"),
                List.of("check", "--format", "sarif"),
                List.of("run", "-v", "--cucumber", "message,html"),
                List.of("run", "--target", "nowhere-" + STATIC),
                List.of("lst", STATIC),
                List.of("run", "docs/" + STATIC + ".md"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void offline(List<String> command) throws IOException {
        docs("type: client-credentials").verbatim(command.toArray(String[]::new));

        Ran ran = docs("type: client-credentials").verbatim(command.toArray(String[]::new));

        assertThat(ran.code()).as(ran.screen()).isNotEqualTo(ExitCode.BUG);
        assertThat(ran.screen()).isNotEmpty();
        assertNone(ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-credentials", "refresh-token", "token", "basic"})
    void live(String kind) throws IOException {
        DocsFolder docs = docs("type: " + kind);

        Ran recorded = docs.verbatim(
                "run",
                "-v",
                "--target",
                "qa",
                "--allow-writes",
                "--record",
                "--format",
                "sarif",
                "--cucumber",
                "message,html");

        assertThat(recorded.code()).as(recorded.screen()).isEqualTo(1);
        assertThat(service.credentials()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(assertNone(recorded)).contains("recordings/get-call.json", "reports/index.html", "summary.md");
        assertNone(docs.verbatim("run", "-v"));
        assertNone(docs.verbatim("export", "wiremock"));
    }

    @Test
    void shards_and_their_union() throws IOException {
        DocsFolder docs = docs("type: token");

        for (int shard = 1; shard <= 2; shard++) {
            Ran ran = docs.verbatim(
                    "run", "--target", "qa", "--allow-writes", "--shard", shard + "/2", "--reports", "shards/" + shard);
            assertNone(ran);
        }
        Ran merged = docs.verbatim("merge", "shards", "-v", "--format", "json", "--reports", "whole");

        assertThat(merged.code()).as(merged.screen()).isEqualTo(1);
        assertThat(merged.out()).contains("$.apiKey.value").contains("***");
        assertThat(assertNone(merged)).contains("whole/report.json", "whole/index.html", "whole/junit.xml");
    }

    /** Nobody signs in here, and the page says what the accounts would sign in with. */
    @ParameterizedTest
    @ValueSource(
            strings = {"check --format json", "list", "list --target qa", "run -v", "config", "run --plan --target qa"})
    void accounts_of_api_doctor(String command) throws IOException {
        List<String> secrets = List.of("one", "two", "three").stream()
                .map(word -> IN_ACCOUNTS + word)
                .toList();
        DocsFolder docs = docs("type: token")
                .with("accounts.json", """
                        { "accounts": [ {
                          "name": "qa", "enabled": true, "type": "Basic", "username": "qa", "password": "$env:QA_ONE",
                          "additionalHeaders": ["X-Api-Key: %s", "X-Mode: $env:QA_THREE"] } ] }
                        """.formatted(secrets.get(1)))
                .environment("QA_ONE", secrets.get(0))
                .environment("QA_THREE", secrets.get(2))
                .with("verbatim.yml", """
                        docs: [docs]
                        targets: { qa: { url: "%s", accounts-file: accounts.json } }
                        """.formatted(service.url()))
                .with(
                        "docs/call.md",
                        "# Signing in with " + String.join(" ", secrets) + "\n\n"
                                + Pages.example(
                                        "get-" + secrets.get(0),
                                        "GET https://api.contoso.example/" + secrets.get(1) + "\nX-Mode: "
                                                + secrets.get(2),
                                        "HTTP/1.1 200 Fine\nContent-Type: application/json\n\n{ \"id\": "
                                                + secrets.get(0) + " }"));

        Ran ran = docs.verbatim(command.split(" "));

        assertThat(ran.screen()).isNotEmpty();
        new SecretSearch(folder, INPUTS).assertNone(ran, secrets);
    }

    @Test
    void accepted_pages_have_none_of_the_answers() throws IOException {
        DocsFolder docs = docs("type: token");

        Ran shown = docs.verbatim("accept", "--target", "qa", "--allow-writes", "--undocumented");
        Ran written = docs.verbatim("accept", "--target", "qa", "--allow-writes", "--undocumented", "--write");

        assertThat(shown.out()).contains("+").contains("seats");
        assertNone(shown);
        assertNone(written);
        String page = docs.text("docs/call.md");
        assertThat(page).isNotEqualTo(PAGE);
        SecretSearch.assertNone(
                "the page", page, List.of(ANSWERED, CAPTURED, COOKIE, STATIC, PIN, IN_ARRAY, IN_OBJECT));
    }

    @Test
    void a_set_up_that_fails_shows_none() throws IOException {
        DocsFolder docs = docs("type: token")
                .replace("tests/scenarios.json", "POST /sessions", "POST /sessions?access_token=" + IN_PAGE_URL);
        service.saying("{\"error\": \"no " + STATIC + "\"}");

        Ran ran = docs.verbatim("run", "-v", "--target", "qa", "--allow-writes");

        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertNone(ran);
    }

    private List<String> assertNone(Ran ran) throws IOException {
        List<String> secrets = new ArrayList<>(List.of(
                ON_PAGE,
                IN_PAGE_URL,
                IN_PAGE_HEADER,
                IN_SCENARIO,
                ANSWERED,
                CAPTURED,
                COOKIE,
                STATIC,
                PASSWORD,
                PIN,
                IN_PAGE_ARRAY,
                IN_PAGE_OBJECT,
                IN_ARRAY,
                IN_OBJECT,
                OauthServer.SECRET,
                OauthServer.REFRESH));
        secrets.addAll(oauth.tokens());
        return new SecretSearch(folder, INPUTS).assertNone(ran, secrets);
    }

    private DocsFolder docs(String kind) {
        Map<String, String> keys = Map.of(
                "type: client-credentials", "client-secret: \"${env:QA_SECRET}\"",
                "type: refresh-token",
                        "client-secret: \"${env:QA_SECRET}\"\n      refresh-token: \"${env:QA_REFRESH}\"",
                "type: token", "token: \"${env:QA_TOKEN}\"",
                "type: basic", "user: qa\n      password: \"${env:QA_PASSWORD}\"");
        boolean client = kind.endsWith("credentials") || kind.endsWith("refresh-token");
        String auth = kind + "\n      " + keys.get(kind)
                + (client ? "\n      token-url: " + oauth.tokenUrl() + "\n      client-id: " + OauthServer.CLIENT : "");
        return new DocsFolder(folder)
                .with("docs/call.md", PAGE)
                .with("tests/scenarios.json", SCENARIO)
                .environment("QA_SECRET", OauthServer.SECRET)
                .environment("QA_REFRESH", OauthServer.REFRESH)
                .environment("QA_TOKEN", STATIC)
                .environment("QA_PASSWORD", PASSWORD)
                .environment("GITHUB_ACTIONS", "true")
                .environment("GITHUB_TOKEN", STATIC)
                .environment("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
                .with("verbatim.yml", """
                        docs: [docs]
                        scenarios: [tests]
                        mask: { properties: [sessionPin] }
                        targets:
                          qa:
                            url: %s
                            disposable: true
                            auth:
                              %s
                        """.formatted(service.url(), auth));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
