package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import dev.verbatim.testing.SelfSigned;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who cannot sign in gets no verdict, one plain message and exit code 3, and nothing reaches the service. */
class SignInFailureTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    private Path folder;

    private OauthServer oauth;
    private GuardedService service;
    private DocsFolder docs;

    @BeforeEach
    void twoServers() {
        oauth = new OauthServer(Clock.fixed(NOW, ZoneOffset.UTC));
        service = GuardedService.of(oauth);
        docs = new DocsFolder(folder).environment("QA_SECRET", OauthServer.SECRET);
        for (int i = 1; i <= 20; i++) {
            docs.with("docs/call" + i + ".md", Pages.json("get-call-" + i, "{ \"id\": \"1\" }"));
        }
    }

    @AfterEach
    void stop() {
        oauth.close();
        service.close();
    }

    @Test
    void a_wrong_secret() {
        docs.environment("QA_SECRET", "not-the-secret");

        assertNotSignedIn(
                secret(),
                "the account `qa` cannot sign in: the token server `" + oauth.url()
                        + "` refused: `invalid_client`, AADSTS4711: it is wrong.");
        assertThat(oauth.asked()).hasSize(1);
    }

    @Test
    void a_token_server_that_is_not_there() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertNotSignedIn(
                "    auth: { type: client-credentials, token-url: 'http://127.0.0.1:" + free
                        + "/token', client-id: qa, client-secret: '${env:QA_SECRET}' }\n",
                "the account `qa` cannot sign in: nothing answers at `http://127.0.0.1:" + free + "`");
    }

    @Test
    void a_token_server_that_speaks_something_else() {
        assertNotSignedIn(
                "    auth: { type: client-credentials, token-url: '" + oauth.url()
                        + "/nothing', client-id: qa, client-secret: '${env:QA_SECRET}' }\n",
                "the account `qa` cannot sign in: the token server `" + oauth.url() + "` refused with the status 404");
    }

    @Test
    void a_certificate_that_expired() {
        certificate(SelfSigned.rsa(NOW.minusSeconds(9_000_000), NOW.minusSeconds(86_400)));

        assertNotSignedIn(certificate(), "the account `qa` cannot sign in: its certificate expired on 2026-03-03");
        assertThat(oauth.asked()).isEmpty();
    }

    @Test
    void a_certificate_that_is_not_valid_yet() {
        certificate(SelfSigned.rsa(NOW.plusSeconds(86_400), NOW.plusSeconds(9_000_000)));

        assertNotSignedIn(
                certificate(), "the account `qa` cannot sign in: its certificate is not valid before 2026-03-05");
    }

    @Test
    void a_certificate_that_the_server_does_not_know() {
        SelfSigned other = SelfSigned.rsa(NOW.minusSeconds(1), NOW.plusSeconds(86_400));
        docs.with("qa.pem", other.certificatePem()).with("qa.key", other.keyPem());

        assertNotSignedIn(
                certificate(),
                "the account `qa` cannot sign in: the token server `" + oauth.url()
                        + "` refused: `invalid_client`, AADSTS4711: it is wrong.");
    }

    @Test
    void another_tenant_than_expected() {
        assertNotSignedIn(
                secret() + "    expect-tenant: 99999999-0000-0000-0000-000000000000\n",
                "the account `qa` cannot sign in: its token is of the tenant `" + OauthServer.TENANT
                        + "`, and `expect-tenant` is `99999999-0000-0000-0000-000000000000`; nothing was sent");
    }

    @Test
    void the_expected_tenant_is_no_failure() {
        Ran ran = run(secret() + "    expect-tenant: " + OauthServer.TENANT + "\n");

        assertThat(ran.code()).isZero();
    }

    @Test
    void a_token_that_names_no_tenant() {
        docs.environment("QA_TOKEN", "opaque-token");

        assertNotSignedIn(
                "    auth: { type: token, token: '${env:QA_TOKEN}' }\n    expect-tenant: contoso\n",
                "the account `qa` cannot sign in: its token does not say of which tenant it is, and `expect-tenant`"
                        + " is `contoso`; nothing was sent");
    }

    @Test
    void a_token_that_no_header_can_carry() {
        docs.environment("QA_TOKEN", "two\nlines");

        assertNotSignedIn(
                "    auth: { type: token, token: '${env:QA_TOKEN}' }\n",
                "the account `qa` cannot sign in: what it has for a token is none: it holds a blank, a line end or a"
                        + " letter beyond ASCII");
    }

    @Test
    void a_refresh_token_that_is_used_up() {
        docs.environment("QA_REFRESH", "some-older-token");

        assertNotSignedIn(
                "    auth: { type: refresh-token, token-url: '" + oauth.tokenUrl() + "', client-id: "
                        + OauthServer.CLIENT + ", refresh-token: '${env:QA_REFRESH}' }\n",
                "the account `qa` cannot sign in: the token server `" + oauth.url()
                        + "` refused: `invalid_grant`, AADSTS4711: it is wrong.");
    }

    @Test
    void a_token_server_that_is_busy_for_a_moment_is_no_failure() {
        oauth.failing(2);

        assertThat(run(secret()).code()).isZero();
        assertThat(oauth.asked()).hasSize(1);
    }

    @Test
    void github_elsewhere_than_in_actions() {
        assertNotSignedIn(
                github(),
                "the account `qa` cannot sign in: `github-oidc` works in GitHub Actions only, with the permission"
                        + " `id-token: write`: the environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` is not set");
        assertThat(oauth.asked()).isEmpty();
    }

    @Test
    void a_job_of_github_without_the_permission() {
        docs.environment("ACTIONS_ID_TOKEN_REQUEST_URL", oauth.url() + "/github");

        assertNotSignedIn(
                github(),
                "the account `qa` cannot sign in: `github-oidc` works in GitHub Actions only, with the permission"
                        + " `id-token: write`: the environment variable `ACTIONS_ID_TOKEN_REQUEST_TOKEN` is not set");
        assertThat(oauth.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no URL", "somewhere", "file:///etc/hosts", "http://"})
    void a_variable_of_github_that_holds_no_url(String url) {
        docs.environment("ACTIONS_ID_TOKEN_REQUEST_URL", url)
                .environment("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "the-request-token-of-github");

        assertNotSignedIn(
                github(),
                "the account `qa` cannot sign in: the environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` holds no URL");
    }

    @Test
    void a_job_that_github_does_not_know() {
        docs.environment("ACTIONS_ID_TOKEN_REQUEST_URL", oauth.url() + "/github")
                .environment("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "the-request-token-of-yesterday");

        assertNotSignedIn(
                github(), "the account `qa` cannot sign in: GitHub gave no statement about this job (status 401)");
        assertThat(oauth.asked()).hasSize(1);
    }

    @Test
    void an_account_that_no_example_takes_needs_no_github() {
        Ran ran = run("    accounts:\n" + account("first", secret()) + account("second", github()));

        assertThat(ran.code()).isZero();
        assertThat(oauth.asked()).containsExactly("client_credentials");
    }

    @Test
    void a_variable_that_is_not_set() {
        Ran ran = run(secret().replace("QA_SECRET", "NOBODY_SET_IT"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("error: verbatim.yml:4:%d: the environment variable `NOBODY_SET_IT` is not set\n"
                        .formatted(column("${env:NOBODY")));
        assertThat(service.credentials()).isEmpty();
    }

    private int column(String text) {
        String line = docs.text("verbatim.yml").lines().skip(3).findFirst().orElseThrow();
        return line.indexOf(text);
    }

    private void assertNotSignedIn(String signIn, String message) {
        Ran ran = run(signIn);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(service.credentials()).isEmpty();
        assertThat(ran.report().path("examples")).hasSize(20).allSatisfy(example -> {
            assertThat(example.path("outcome").asText()).isEqualTo("no-verdict");
            assertThat(example.path("reason").asText()).isEqualTo(message);
        });
        String unwrapped = ran.screen().replaceAll("\\s*\\n\\s*\\|?\\s*", " ");
        assertThat(unwrapped.split("cannot sign in", -1)).as(ran.screen()).hasSize(3);
        assertThat(ran.screen()).contains("20 no verdict").contains("incomplete in");
    }

    private Ran run(String signIn) {
        docs.with("verbatim.yml", "targets:\n  qa:\n    url: " + service.url() + "\n" + signIn);
        return docs.verbatim("run", "docs", "--target", "qa");
    }

    private String secret() {
        return "    auth: { type: client-credentials, token-url: '" + oauth.tokenUrl() + "', client-id: "
                + OauthServer.CLIENT + ", client-secret: '${env:QA_SECRET}' }\n";
    }

    private String github() {
        return "    auth: { type: client-credentials, token-url: '" + oauth.tokenUrl() + "', client-id: "
                + OauthServer.CLIENT + ", github-oidc: true }\n";
    }

    private static String account(String name, String auth) {
        return "      - name: " + name + "\n    " + auth;
    }

    private String certificate() {
        return "    auth: { type: client-credentials, token-url: '" + oauth.tokenUrl() + "', client-id: "
                + OauthServer.CLIENT + ", certificate-file: qa.pem, private-key-file: qa.key }\n";
    }

    private void certificate(SelfSigned certificate) {
        oauth.trust(certificate);
        docs.with("qa.pem", certificate.certificatePem()).with("qa.key", certificate.keyPem());
    }
}
