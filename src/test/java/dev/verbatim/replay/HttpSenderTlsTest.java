package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.testing.SelfSigned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server whose certificate is for {@code 127.0.0.1} alone and vouched for by nobody but itself. */
class HttpSenderTlsTest {

    private static final SenderLimits PATIENT = SenderLimits.ofSeconds(20);

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static SSLContext trusting;
    private static HttpsServer server;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException {
        Instant now = Instant.now();
        KeyStore keys = keys(SelfSigned.elliptic(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))));
        KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        key.init(keys, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(key.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void speaks_tls_with_a_server_that_is_trusted(String method) {
        try (HttpSender sender = new HttpSender(PATIENT, false, trusting::getSocketFactory)) {
            for (int i = 0; i < 3; i++) {
                ReceivedResponse response = Objects.requireNonNull(
                        sender.send(request("127.0.0.1", method, "{}")).response());

                assertThat(response.broken()).isNull();
                assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{}");
            }
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_sends_nothing() {
        try (HttpSender sender = new HttpSender(PATIENT)) {
            Sending sending = sender.send(request("127.0.0.1", "POST", "{}"));

            assertThat(sending.failure()).isEqualTo("the certificate of `" + place("127.0.0.1") + "` is not trusted");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        }
    }

    @Test
    void a_certificate_of_another_host_sends_nothing() {
        try (HttpSender sender = new HttpSender(PATIENT, false, trusting::getSocketFactory)) {
            Sending sending = sender.send(request("localhost", "POST", "{}"));

            assertThat(sending.failure()).isEqualTo("the certificate of `" + place("localhost") + "` is not trusted");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        }
    }

    @Test
    void a_server_that_speaks_no_tls_gets_nothing() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpSender sender = new HttpSender(PATIENT)) {
            Thread answering = new Thread(() -> refuse(plain));
            answering.start();
            URI uri = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/x");
            Sending sending = sender.send(new OutgoingRequest("POST", uri, List.of(), new byte[0]));

            assertThat(sending.failure())
                    .isEqualTo("no secure connection to `https://" + uri.getAuthority() + "` can be made");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        }
    }

    private static void refuse(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(RawServer.wire("HTTP/1.1 400 Bad Request\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutgoingRequest request(String host, String method, String body) {
        return new OutgoingRequest(
                method, URI.create(place(host) + "/x"), List.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(String host) {
        return "https://" + host + ":" + server.getAddress().getPort();
    }

    private static KeyStore keys(SelfSigned own) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("own", own.keys().getPrivate(), PASSWORD, new X509Certificate[] {own.certificate()});
        keys.setCertificateEntry("trusted", own.certificate());
        return keys;
    }
}
