package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.verbatim.testing.SelfSigned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A target and a token server behind certificates that nobody but their owner knows, to a process of its own. */
@Timeout(60)
class CustomCaTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private final SelfSigned certificate =
            SelfSigned.rsa(Instant.now().minusSeconds(3_600), Instant.now().plusSeconds(86_400));

    private HttpsServer server;

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        "{\"access_token\":\"t-4711-of-the-test\","
                                + "\"token_type\":\"Bearer\",\"expires_in\":3600}"));
        server.createContext("/calls", exchange -> answer(exchange, "{\"id\":\"1\"}"));
        server.start();
        String url = "https://127.0.0.1:" + server.getAddress().getPort();
        new DocsFolder(folder)
                .with(
                        "docs/call.md",
                        Pages.json("get-call", "{ \"id\": \"2\" }").replaceAll("(?m)^GET .*", "GET /calls"))
                .with("verbatim.yml", """
                        docs: docs
                        targets:
                          corporate:
                            url: %s
                            auth:
                              type: client-credentials
                              token-url: %s/token
                              client-id: qa
                              client-secret: ${env:QA_SECRET}
                        """.formatted(url, url));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void is_trusted_where_the_jvm_is_given_a_trust_store() throws Exception {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("corporate", certificate.certificate());
        Path file = folder.resolve("trusted.p12");
        Files.write(file, bytes(trusted));

        Ran ran = run("-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=changeit");

        assertThat(ran.code()).as(ran.screen()).isZero();
        assertThat(ran.example("get-call").at("/proof/kind").asText()).isEqualTo("live");
    }

    @Test
    void is_no_verdict_where_it_is_not_known() throws Exception {
        Ran ran = run();

        assertThat(ran.code()).as(ran.screen()).isEqualTo(3);
        assertThat(ran.outcome("get-call")).isEqualTo("no-verdict");
        assertThat(ran.example("get-call").path("reason").asText())
                .isEqualTo("the account `corporate` cannot sign in: the certificate of `https://127.0.0.1:"
                        + server.getAddress().getPort() + "` is not trusted");
    }

    private Ran run(String... options) throws IOException, InterruptedException {
        return ChildRun.start(
                        folder,
                        List.of(options),
                        Map.of("QA_SECRET", "the-secret-of-qa"),
                        "run",
                        "--target",
                        "corporate")
                .ended();
    }

    private SSLContext tls() throws IOException, GeneralSecurityException {
        KeyStore own = empty();
        own.setKeyEntry(
                "server", certificate.keys().getPrivate(), PASSWORD, new Certificate[] {certificate.certificate()});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static byte[] bytes(KeyStore store) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        return out.toByteArray();
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
