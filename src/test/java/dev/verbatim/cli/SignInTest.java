package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import dev.verbatim.testing.SelfSigned;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to sign in, from {@code verbatim.yml} to the request that the service sees. */
class SignInTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final Instant BEFORE = NOW.minusSeconds(86_400);
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private static final String PAGE = Pages.example(
            "get-call",
            "GET https://api.contoso.example/calls/1\nAuthorization: Bearer {token}",
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\" }");

    @TempDir
    private Path folder;

    private OauthServer oauth;
    private GuardedService service;
    private DocsFolder docs;

    @BeforeEach
    void twoServers() {
        oauth = new OauthServer(Clock.fixed(NOW, ZoneOffset.UTC));
        service = GuardedService.of(oauth);
        docs = new DocsFolder(folder).with("docs/call.md", PAGE).environment("QA_SECRET", OauthServer.SECRET);
    }

    @AfterEach
    void stop() {
        oauth.close();
        service.close();
    }

    @Test
    void client_credentials_with_a_secret() {
        assertSignedIn(auth("type: client-credentials", client(), "client-secret: ${env:QA_SECRET}"));
        assertThat(oauth.asked()).containsExactly("client_credentials");
    }

    @Test
    void client_credentials_with_a_secret_in_the_body() {
        assertSignedIn(auth(
                "type: client-credentials",
                client(),
                "client-secret: ${env:QA_SECRET}",
                "client-authentication: body"));
    }

    @Test
    void client_credentials_at_entra() {
        assertSignedIn(auth(
                "type: client-credentials",
                "entra: { tenant: '11111111', authority: " + oauth.url() + " }",
                "client-id: " + OauthServer.CLIENT,
                "client-secret: ${env:QA_SECRET}",
                "scope: https://graph.contoso.example/.default"));
    }

    @Test
    void client_credentials_with_an_rsa_certificate() {
        certificate(SelfSigned.rsa(BEFORE, LATER));

        assertSignedIn(
                auth("type: client-credentials", client(), "certificate-file: qa.pem", "private-key-file: qa.key"));
        assertThat(oauth.algorithms()).containsExactly("RS256");
    }

    @Test
    void client_credentials_with_a_certificate_and_a_key_of_the_older_kind_at_entra() {
        SelfSigned certificate = SelfSigned.rsa(BEFORE, LATER);
        oauth.trust(certificate);
        docs.with("both.pem", certificate.oldKeyPem() + certificate.certificatePem());

        assertSignedIn(auth(
                "type: client-credentials",
                "entra: { tenant: '11111111', authority: " + oauth.url() + " }",
                "client-id: " + OauthServer.CLIENT,
                "certificate-file: both.pem"));
        assertThat(oauth.algorithms()).containsExactly("PS256");
    }

    @Test
    void client_credentials_with_an_elliptic_certificate_from_the_environment() {
        SelfSigned certificate = SelfSigned.elliptic(BEFORE, LATER);
        oauth.trust(certificate);
        docs.environment("QA_CERT", certificate.certificatePem()).environment("QA_KEY", certificate.keyPem());

        assertSignedIn(auth(
                "type: client-credentials", client(), "certificate: ${env:QA_CERT}", "private-key: ${env:QA_KEY}"));
    }

    @Test
    void client_credentials_with_a_statement_in_a_file() {
        docs.with("statement.jwt", OauthServer.FOREIGN + "\n");

        assertSignedIn(auth("type: client-credentials", client(), "assertion-file: statement.jwt"));
    }

    @Test
    void client_credentials_with_a_statement_of_github() {
        docs.environment("ACTIONS_ID_TOKEN_REQUEST_URL", oauth.url() + "/github?api-version=2.0")
                .environment("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "the-request-token-of-github");

        assertSignedIn(auth("type: client-credentials", client(), "github-oidc: true"));
        assertThat(oauth.asked())
                .containsExactly("github api-version=2.0&audience=api://AzureADTokenExchange", "client_credentials");
    }

    @Test
    void a_refresh_token() {
        docs.environment("QA_REFRESH", OauthServer.REFRESH);

        assertSignedIn(auth("type: refresh-token", client(), "refresh-token: ${env:QA_REFRESH}"));
    }

    @Test
    void a_device_code() {
        Ran ran = assertSignedIn(
                auth("type: device-code", client(), "device-url: " + oauth.url() + "/device", "scope: offline_access"));

        assertThat(ran.err())
                .contains("to sign in as `qa`, open https://login.contoso.example/device and enter the code WDJB-MJHT");
        assertThat(oauth.asked()).containsExactly("device_code", "device_code");
    }

    @Test
    void a_device_code_that_a_terminal_would_obey() {
        oauth.device("user_code", "WD\u001b[2J\n\u202eMJ");

        Ran ran = assertSignedIn(auth("type: device-code", client(), "device-url: " + oauth.url() + "/device"));

        assertThat(ran.err()).contains("enter the code WD\\u001b[2J\\n\\u202eMJ\n");
    }

    @Test
    void a_static_token() {
        try (GuardedService other = new GuardedService("Bearer my-own-token-4711"::equals)) {
            docs.environment("QA_TOKEN", "my-own-token-4711");

            Ran ran = run(other, auth("type: token", "token: ${env:QA_TOKEN}"));

            assertThat(ran.outcome("get-call")).isEqualTo("matches");
        }
    }

    @Test
    void basic_credentials() {
        try (GuardedService other = new GuardedService("Basic cWE6cMOkc3N3b3Jk"::equals)) {
            docs.environment("QA_PASSWORD", "pässword");

            Ran ran = run(other, auth("type: basic", "user: qa", "password: ${env:QA_PASSWORD}"));

            assertThat(ran.outcome("get-call")).isEqualTo("matches");
        }
    }

    @Test
    void a_command_that_prints_a_token() {
        try (GuardedService other = new GuardedService("Bearer printed-token-4711"::equals)) {
            docs.with("printed.txt", "printed-token-4711\n");

            Ran ran = run(other, auth("type: token-command", "command: cat " + docs.file("printed.txt")));

            assertThat(ran.outcome("get-call")).isEqualTo("matches");
            assertThat(ran.screen()).doesNotContain("printed-token");
        }
    }

    @Test
    void a_command_that_prints_json() {
        try (GuardedService other = new GuardedService("Bearer printed-token-4711"::equals)) {
            docs.with("printed.txt", "{\"accessToken\": \"printed-token-4711\", \"expires_on\": 1999999999}");

            Ran ran = run(other, auth("type: token-command", "command: [cat, " + docs.file("printed.txt") + "]"));

            assertThat(ran.outcome("get-call")).isEqualTo("matches");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-command-4711 x | the command `no-such-command-4711` cannot be started",
                "false                  | the command `false` ended with exit code 1; run it by hand to see why",
                "true                   | the command `true` printed no token",
                "echo two words         | the command `echo` printed no token",
                "sleep 60               | the command `sleep` printed no token within 1 s"
            })
    void a_command_that_prints_none(String command, String reason) {
        Ran ran = run(service, auth("type: token-command", "timeout: 1s", "command: " + command));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.example("get-call").path("reason").asText())
                .isEqualTo("the account `qa` cannot sign in: " + reason);
        assertThat(service.credentials()).isEmpty();
    }

    @Test
    void an_account_of_api_doctor() {
        docs.environment("oauth-refresh", OauthServer.REFRESH)
                .with("accounts.json", """
                        // as API Doctor reads it
                        { "accounts": [
                            { "name": "old", "enabled": false },
                            { "name": "other", "enabled": true, "serviceUrl": "https://other.contoso.example" },
                            { "name": "qa", "enabled": true, "clientId": "%s", "clientSecret": "$env:QA_SECRET",
                              "tokenService": "%s", "redirectUri": "", "refreshToken": "$env:oauth-refresh",
                              "serviceUrl": "%s/v1.0", "additionalHeaders": [ "X-Trace: on" ],
                              "scopes": [ "Calls.Read" ], },
                        ] }
                        """.formatted(OauthServer.CLIENT, oauth.tokenUrl(), service.url()));

        Ran ran = run(service, "    accounts-file: accounts.json\n");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(oauth.asked()).containsExactly("refresh_token");
        assertThat(service.headers().get(0).getFirst("X-Trace")).isEqualTo("on");
    }

    @Test
    void each_example_runs_on_the_account_that_has_what_it_asks_for() {
        docs.environment("READER", "token-of-reader").environment("WRITER", "token-of-writer");
        String page = Pages.example(
                "write-call",
                "GET https://api.contoso.example/calls/2",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\" }");
        docs.with("docs/write.md", page.replace("\"name\"", "\"scopes\": \"Calls.Write\", \"name\""));
        docs.with(
                "docs/admin.md",
                PAGE.replace("get-call", "admin-call").replace("\"name\"", "\"scopes\": \"Calls.Admin\", \"name\""));
        try (GuardedService other = new GuardedService(value -> value.startsWith("Bearer token-of-"))) {
            Ran ran = run(other, """
                        accounts:
                          - { name: reader, scopes: Calls.Read, auth: { type: token, token: '${env:READER}' } }
                          - { name: writer, scopes: [Calls.Read, Calls.Write], auth: { type: token, token: '${env:WRITER}' } }
                    """);

            assertThat(other.credentials())
                    .containsExactlyInAnyOrder("Bearer token-of-reader", "Bearer token-of-writer");
            assertThat(ran.outcome("write-call")).isEqualTo("matches");
            assertThat(ran.example("admin-call").path("reason").asText())
                    .isEqualTo("no account has the scope `Calls.Admin`; it takes one that has under `accounts`");

            Ran list = docs.verbatim("list", "docs", "--target", "qa");
            assertThat(list.out())
                    .contains("sent as reader", "sent as writer")
                    .contains("not sent: no account has the scope `Calls.Admin`; it takes one that has under");
            assertThat(docs.verbatim("list", "docs", "--target", "qa", "--format", "jsonl")
                            .out())
                    .contains("\"sent\":true,\"account\":\"writer\",\"reason\":null")
                    .contains("\"sent\":false,\"account\":null,\"reason\":\"no account has");
        }
    }

    private Ran assertSignedIn(String auth) {
        Ran ran = run(service, auth);

        assertThat(ran.screen()).contains("passed in");
        assertThat(ran.code()).isZero();
        assertThat(service.credentials()).hasSize(1).allMatch(value -> oauth.accepts(value.substring(7)));
        return ran;
    }

    private Ran run(GuardedService target, String auth) {
        docs.with("verbatim.yml", "targets:\n  qa:\n    url: " + target.url() + "\n" + auth);
        return docs.verbatim("run", "docs", "--target", "qa");
    }

    private static String auth(String... lines) {
        return "    auth:\n      " + String.join("\n      ", lines) + "\n";
    }

    private String client() {
        return "token-url: " + oauth.tokenUrl() + "\n      client-id: " + OauthServer.CLIENT;
    }

    private void certificate(SelfSigned certificate) {
        oauth.trust(certificate);
        docs.with("qa.pem", certificate.certificatePem()).with("qa.key", certificate.keyPem());
    }
}
