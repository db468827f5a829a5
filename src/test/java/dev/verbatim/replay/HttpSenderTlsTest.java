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
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    /** Each byte comes in time, and the handshake never ends. */
    @Test
    void a_handshake_that_never_ends_is_not_waited_for() throws IOException {
        SenderLimits hasty = new SenderLimits(Duration.ofSeconds(1), Duration.ofSeconds(20), 1000);
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpSender sender = new HttpSender(hasty, false, trusting::getSocketFactory)) {
            Thread dribbling = new Thread(() -> dribble(slow));
            dribbling.start();
            URI uri = URI.create("https://127.0.0.1:" + slow.getLocalPort() + "/x");
            Sending sending = sender.send(new OutgoingRequest("POST", uri, List.of(), new byte[0]));

            assertThat(sending.failure()).endsWith(" came about in time");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        }
    }

    /** Whoever closes a socket of TLS waits for those who write to it, who wait for the server. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_tls_server_that_never_reads_is_not_waited_for() throws IOException {
        SenderLimits hasty = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1000);
        CountDownLatch end = new CountDownLatch(1);
        try (SSLServerSocket deaf = (SSLServerSocket)
                        trusting.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getByName("localhost"));
                HttpSender sender = new HttpSender(hasty, false, trusting::getSocketFactory)) {
            Thread shaking = new Thread(() -> shakeHands(deaf, end));
            shaking.start();
            URI uri = URI.create("https://127.0.0.1:" + deaf.getLocalPort() + "/x");
            Sending sending = sender.send(new OutgoingRequest("POST", uri, List.of(), new byte[20_000_000]));

            assertThat(sending.failure()).endsWith("did not answer within 1 s");
            assertThat(sending.fate()).isEqualTo(Fate.UNCLEAR);
        } finally {
            end.countDown();
        }
    }

    @Test
    void certificates_that_cannot_be_read_are_told_of() {
        try (HttpSender sender = new HttpSender(PATIENT, false, HttpSenderTlsTest::unreadable)) {
            Sending sending = sender.send(request("localhost", "POST", "{}"));

            assertThat(sending.failure()).isEqualTo("the certificates that this machine trusts cannot be read");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        }
    }

    /** What the JDK answers with where the trust store of the machine has another password. */
    private static SSLSocketFactory unreadable() {
        return new SSLSocketFactory() {
            @Override
            public Socket createSocket(Socket plain, String host, int port, boolean close) throws IOException {
                throw (IOException) new SocketException("no TLS").initCause(new NoSuchAlgorithmException());
            }

            @Override
            public String[] getDefaultCipherSuites() {
                return new String[0];
            }

            @Override
            public String[] getSupportedCipherSuites() {
                return new String[0];
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                throw new SocketException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
                throw new SocketException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                throw new SocketException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
                throw new SocketException();
            }
        };
    }

    private static void dribble(ServerSocket server) {
        try (Socket socket = server.accept()) {
            // A record of the handshake, of 2 bytes short of 16,384, in which the server's greeting begins.
            socket.getOutputStream().write(new byte[] {22, 3, 3, 63, (byte) 254, 2, 0, 63, (byte) 250});
            for (int i = 0; i < 60; i++) {
                socket.getOutputStream().write(0);
                Thread.sleep(50);
            }
        } catch (IOException e) {
            // The other side has hung up.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void shakeHands(SSLServerSocket server, CountDownLatch end) {
        try (SSLSocket socket = (SSLSocket) server.accept()) {
            socket.startHandshake();
            end.await();
        } catch (IOException e) {
            // The other side has hung up.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
