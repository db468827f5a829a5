package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.verbatim.testing.SelfSigned;
import dev.verbatim.testing.issuer.Issuer;
import dev.verbatim.testing.issuer.Statement;
import dev.verbatim.testing.issuer.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom a server that others wrote refuses gets no verdict, one plain message and exit code 3; nothing is sent. */
@Timeout(30)
class IssuerRefusalTest {

    private static final String SECRET = "client-secret: ${env:QA_SECRET}";

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

    @Test
    void a_wrong_secret() {
        qa.docs.environment("WRONG_SECRET", "not-the-secret");

        assertRefused(
                qa.run(Issuer.SECRET_CLIENT, "type: client-credentials", "client-secret: ${env:WRONG_SECRET}"),
                "`invalid_client`");
        assertThat(qa.issuer.asked()).containsExactly("client_credentials 401");
    }

    @Test
    void a_client_that_nobody_knows() {
        assertRefused(qa.run("nobody", "type: client-credentials", SECRET), "`invalid_client`");
    }

    @Test
    void a_scope_that_the_client_may_not_ask_for() {
        assertRefused(
                qa.run(Issuer.SECRET_CLIENT, "type: client-credentials", SECRET, "scope: calls.read calls.delete"),
                "`invalid_scope`");
    }

    @Test
    void a_way_that_the_client_may_not_go() {
        assertRefused(
                qa.run(Issuer.SECRET_CLIENT, "type: device-code", "device-url: " + qa.issuer.deviceUrl(), SECRET),
                "`unauthorized_client`");
    }

    @Test
    void a_certificate_with_a_key_that_the_server_does_not_know() {
        certificate(SelfSigned.rsa(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3_600)));

        assertRefused(
                qa.run(Issuer.RSA_CLIENT, "type: client-credentials", "certificate-file: qa.pem"), "`invalid_client`");
    }

    @Test
    void the_certificate_of_another_client() {
        certificate(qa.issuer.keys().elliptic());

        assertRefused(
                qa.run(Issuer.RSA_CLIENT, "type: client-credentials", "certificate-file: qa.pem"), "`invalid_client`");
    }

    @Test
    void a_certificate_that_expired() {
        certificate(
                SelfSigned.rsa(Instant.now().minusSeconds(7_200), Instant.now().minusSeconds(3_600)));

        Ran ran = qa.run(Issuer.RSA_CLIENT, "type: client-credentials", "certificate-file: qa.pem");

        assertNothingSent(ran);
        assertThat(reason(ran)).startsWith("the account `qa` cannot sign in: its certificate expired on ");
        assertThat(qa.issuer.asked()).isEmpty();
    }

    @Test
    void a_statement_of_somebody_who_only_says_to_be_trusted() throws JOSEException {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("trusted").generate();
        qa.docs.with("statement.jwt", Statement.signed(forged, Duration.ofMinutes(5)));

        assertRefused(federated(), "`invalid_client`");
    }

    @Test
    void a_statement_that_expired() {
        qa.docs.with("statement.jwt", Statement.signed(qa.issuer.keys().trusted(), Duration.ofHours(-1)));

        assertRefused(federated(), "`invalid_client`");
    }

    @Test
    void a_refresh_token_that_was_used_before() {
        qa.docs.environment("QA_REFRESH", new Visitor(qa.issuer).refreshToken());
        String[] auth = {"type: refresh-token", "refresh-token: ${env:QA_REFRESH}", SECRET};
        assertThat(qa.run(Issuer.PERSONAL_CLIENT, auth).code()).isZero();
        qa.service.credentials().clear();

        assertRefused(qa.run(Issuer.PERSONAL_CLIENT, auth), "`invalid_grant`");
    }

    @Test
    void a_server_that_is_down() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String server = "http://127.0.0.1:" + free;

        Ran ran = qa.runAt(server + "/oauth2/token", Issuer.SECRET_CLIENT, "type: client-credentials", SECRET);

        assertNothingSent(ran);
        assertThat(reason(ran)).isEqualTo("the account `qa` cannot sign in: nothing answers at `" + server + "`");
    }

    private Ran federated() {
        return qa.run(Issuer.FEDERATED_CLIENT, "type: client-credentials", "assertion-file: statement.jwt");
    }

    private void certificate(SelfSigned certificate) {
        qa.docs.with("qa.pem", certificate.keyPem() + certificate.certificatePem());
    }

    private void assertRefused(Ran ran, String code) {
        assertNothingSent(ran);
        assertThat(reason(ran))
                .startsWith(
                        "the account `qa` cannot sign in: the token server `" + qa.issuer.url() + "` refused: " + code);
    }

    private void assertNothingSent(Ran ran) {
        assertThat(ran.code()).as(ran.screen()).isEqualTo(3);
        assertThat(qa.service.credentials()).isEmpty();
        assertThat(ran.report().path("examples")).hasSize(8).allSatisfy(example -> {
            assertThat(example.path("outcome").asText()).isEqualTo("no-verdict");
            assertThat(example.path("reason").asText()).isEqualTo(reason(ran));
        });
    }

    private static String reason(Ran ran) {
        return ran.report().at("/examples/0/reason").asText();
    }
}
