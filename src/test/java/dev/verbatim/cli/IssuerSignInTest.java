package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.SelfSigned;
import dev.verbatim.testing.issuer.Issuer;
import dev.verbatim.testing.issuer.Statement;
import dev.verbatim.testing.issuer.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to sign in at a server that others wrote, for a service that checks the tokens which that server signed. */
@Timeout(30)
class IssuerSignInTest {

    private static final Pattern TOLD = Pattern.compile("open (\\S+) and enter the code (\\S+)");

    @TempDir
    private Path folder;

    private IssuerDocs qa;

    @BeforeEach
    void start() {
        qa = new IssuerDocs(folder);
    }

    @AfterEach
    void stop() {
        qa.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "body"})
    void a_secret(String where) {
        assertSignedIn(qa.run(
                Issuer.SECRET_CLIENT,
                "type: client-credentials",
                "client-secret: ${env:QA_SECRET}",
                "client-authentication: " + where,
                "scope: calls.read"));
        assertThat(qa.issuer.asked()).containsExactly("client_credentials 200");
    }

    @Test
    void an_rsa_certificate() {
        SelfSigned certificate = qa.issuer.keys().rsa();
        qa.docs.with("qa.pem", certificate.keyPem() + certificate.certificatePem());

        assertSignedIn(
                qa.run(Issuer.RSA_CLIENT, "type: client-credentials", "certificate-file: qa.pem", "scope: calls.read"));
    }

    @Test
    void an_elliptic_certificate() {
        SelfSigned certificate = qa.issuer.keys().elliptic();
        qa.docs.with("qa.pem", certificate.keyPem() + certificate.certificatePem());

        assertSignedIn(qa.run(
                Issuer.ELLIPTIC_CLIENT, "type: client-credentials", "certificate-file: qa.pem", "scope: calls.read"));
    }

    @Test
    void a_statement_of_somebody_whom_the_server_trusts() {
        qa.docs.with("statement.jwt", Statement.signed(qa.issuer.keys().trusted(), Duration.ofMinutes(5)));

        assertSignedIn(qa.run(
                Issuer.FEDERATED_CLIENT,
                "type: client-credentials",
                "assertion-file: statement.jwt",
                "scope: calls.read"));
    }

    @Test
    void a_statement_that_github_makes_about_a_job() {
        try (GuardedService github = new GuardedService("Bearer the-request-token-of-github"::equals)) {
            github.saying(
                    "{\"value\": \"" + Statement.signed(qa.issuer.keys().trusted(), Duration.ofMinutes(5)) + "\"}");
            qa.docs
                    .environment("ACTIONS_ID_TOKEN_REQUEST_URL", github.url() + "/idtoken?api-version=2.0")
                    .environment("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "the-request-token-of-github");

            assertSignedIn(qa.run(
                    Issuer.FEDERATED_CLIENT, "type: client-credentials", "github-oidc: true", "scope: calls.read"));
        }
    }

    @Test
    void a_refresh_token_that_works_once_and_is_followed_by_another() {
        qa.docs.environment("QA_REFRESH", new Visitor(qa.issuer).refreshToken());
        qa.issuer.asked().clear();
        qa.service.refusing(1);

        Ran ran = qa.run(
                Issuer.PERSONAL_CLIENT,
                "type: refresh-token",
                "refresh-token: ${env:QA_REFRESH}",
                "client-secret: ${env:QA_SECRET}");

        assertThat(ran.code()).as(ran.screen()).isZero();
        assertThat(qa.issuer.asked()).containsExactly("refresh_token 200", "refresh_token 200");
    }

    @ParameterizedTest
    @CsvSource({"qa-personal, 'client-secret: ${env:QA_SECRET}'", "qa-public, ''"})
    void a_code_that_a_person_enters_on_a_page(String client, String proof) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        qa.issuer.once("device_code 400", () -> {
            Matcher told = TOLD.matcher(screen.toString(StandardCharsets.UTF_8));
            assertThat(told.find()).isTrue();
            new Visitor(qa.issuer).approve(told.group(1), told.group(2), client);
        });

        int code = qa.run(
                screen,
                client,
                "type: device-code",
                "device-url: " + qa.issuer.deviceUrl(),
                "scope: calls.read",
                proof);

        assertThat(code).as(screen.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(qa.issuer.asked()).containsExactly("device_code 400", "device_code 200");
        assertThat(qa.service.credentials()).hasSize(8);
    }

    @Test
    void a_token_that_was_ended_before_its_time() {
        Visitor visitor = new Visitor(qa.issuer);
        AtomicBoolean ended = new AtomicBoolean();
        try (IssuerDocs opaque = new IssuerDocs(folder, token -> {
            if (!ended.getAndSet(true)) {
                visitor.revoke(token);
            }
            return visitor.isActive(token);
        })) {
            Ran ran = opaque.run(Issuer.OPAQUE_CLIENT, "type: client-credentials", "client-secret: ${env:QA_SECRET}");

            assertThat(ran.code()).as(ran.screen()).isZero();
            assertThat(opaque.issuer.asked()).containsExactly("client_credentials 200", "client_credentials 200");
        }
    }

    private void assertSignedIn(Ran ran) {
        assertThat(ran.code()).as(ran.screen()).isZero();
        assertThat(qa.service.credentials())
                .hasSize(8)
                .containsOnly(qa.service.credentials().get(0));
    }
}
