package dev.verbatim.replay;

import static dev.verbatim.replay.RawServer.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do what no server should, and requests that no page should ask for. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HttpSenderHostileTest {

    private static final SenderLimits PATIENT = SenderLimits.ofSeconds(20);
    private static final SenderLimits HASTY = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1000);

    @ParameterizedTest
    @ValueSource(strings = {"Location: https://api.contoso.example/orders/12", "X-One: a\n", "X-One: a\nX-T"})
    void a_head_without_an_end_is_no_answer(String headers) {
        try (RawServer server = RawServer.saying("HTTP/1.1 201 Created\n" + headers)) {
            Sending sending = send(server.uri("/x"), "POST", "{}");

            assertThat(sending.fate()).isEqualTo(Fate.LOST);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void nothing_but_interim_answers_is_no_answer() {
        try (RawServer server = RawServer.saying("HTTP/1.1 100 Continue\n\nHTTP/1.1 102 Processing\n\n")) {
            assertThat(send(server.uri("/x"), "POST", "{}").fate()).isEqualTo(Fate.LOST);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void too_many_headers_are_a_plain_failure() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n" + "X-One: a\n".repeat(2000) + "\n")) {
            assertThat(send(server.uri("/x"), "GET", "").failure())
                    .endsWith("answered with more headers than are read");
        }
    }

    @Test
    void a_header_of_megabytes_is_a_plain_failure() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nX-One: " + "a".repeat(2_000_000) + "\n\n")) {
            assertThat(send(server.uri("/x"), "GET", "").failure())
                    .endsWith("answered with more headers than are read");
        }
    }

    @Test
    void many_long_headers_are_a_plain_failure() {
        String line = "X-One: " + "a".repeat(100_000) + "\n";
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n" + line.repeat(20) + "Content-Length: 0\n\n")) {
            assertThat(send(server.uri("/x"), "GET", "").failure())
                    .endsWith("answered with more headers than are read");
        }
    }

    @Test
    void headers_that_never_end_are_not_waited_for() {
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\nX-One: "));
            dribble(out);
        })) {
            assertThat(send(HASTY, server.uri("/x")).failure()).endsWith("did not answer within 1 s");
        }
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() {
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\n\n"));
            dribble(out);
        })) {
            ReceivedResponse response =
                    Objects.requireNonNull(send(HASTY, server.uri("/x")).response());

            assertThat(response.broken()).endsWith("did not end within 1 s");
        }
    }

    @Test
    void a_server_that_never_reads_is_not_waited_for() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpSender sender = new HttpSender(HASTY)) {
            URI uri = URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/x");

            assertThat(sender.send(request(uri, "POST", "x".repeat(20_000_000))).fate())
                    .isEqualTo(Fate.UNCLEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "//double//slash,//double//slash",
        "'',/",
        "?a=b,/?a=b",
        "/a#part,/a",
        "/a%2Fb?q=%20#part,/a%2Fb?q=%20",
        "/a:b,/a:b",
        "/.././a,/.././a"
    })
    void the_path_goes_as_it_is_written(String written, String sent) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            send(server.uri(written), "GET", "");

            assertThat(server.requests().get(0)).startsWith("GET " + sent + " HTTP/1.1\r\n");
        }
    }

    @Test
    void a_user_in_the_url_is_neither_sent_nor_shown() {
        try (RawServer server = new RawServer((socket, out) -> {})) {
            URI uri = URI.create(
                    "http://user:pa55word@127.0.0.1:" + server.uri("").getPort() + "/x?key=s3cret");
            Sending sending = send(uri, "GET", "");

            assertThat(server.requests().get(0)).doesNotContain("pa55word");
            assertThat(sending.failure()).doesNotContain("pa55word").doesNotContain("s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://user:s3cret@127.0.0.1/x", "/x?key=s3cret", "http://127.0.0.1:99999/x?key=s3cret"})
    void a_url_that_cannot_be_asked_is_not_shown(String url) {
        Sending sending = send(URI.create(url), "GET", "");

        assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
        assertThat(sending.failure())
                .startsWith("the request cannot be put on the wire: ")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding", "content-length", "Host", "Expect"})
    void no_header_says_where_the_request_ends(String name) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            Sending sending = new HttpSender(PATIENT)
                    .send(new OutgoingRequest(
                            "POST", server.uri("/x"), List.of(new Header(name, "chunked")), new byte[0]));

            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void bytes_are_handed_back_as_they_came() {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 4\n\nnone")) {
            ReceivedResponse response =
                    Objects.requireNonNull(send(server.uri("/x"), "GET", "").response());

            assertThat(response.body()).asString().isEqualTo("none");
            assertThat(response.broken()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"'X-One: a\n b',a b", "X-One:,''", "X-One:\ta ,a", "X-One: a:b,a:b"})
    void the_value_of_a_header_is_what_stands_there(String line, String value) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n" + line + "\n\n")) {
            ReceivedResponse response =
                    Objects.requireNonNull(send(server.uri("/x"), "GET", "").response());

            assertThat(response.headers()).contains(new Header("X-One", value));
        }
    }

    @Test
    void a_header_that_is_not_ascii_is_taken_byte_for_character() {
        try (RawServer server = new RawServer((socket, out) ->
                out.write("HTTP/1.1 204 No Content\r\nX-One: \u00e9\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)))) {
            ReceivedResponse response =
                    Objects.requireNonNull(send(server.uri("/x"), "GET", "").response());

            assertThat(response.headers()).contains(new Header("X-One", "\u00e9"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2\nContent-Length: 3", "-2", "99999999999999999999", "2, 3", "2,", "", "two"})
    void a_length_that_is_none_gives_no_verdict(String length) {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: " + length + "\n\n{} ")) {
            Sending sending = send(server.uri("/x"), "POST", "{}");

            assertThat(sending.failure()).endsWith("answered is not HTTP/1.1");
            assertThat(sending.fate()).isEqualTo(Fate.UNCLEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000\n\n", "Connection: close\n\n"})
    void a_body_as_long_as_the_limit_is_whole(String headers) {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n" + headers + "x".repeat(1000))) {
            ReceivedResponse response =
                    Objects.requireNonNull(send(HASTY, server.uri("/x")).response());

            assertThat(response.body()).hasSize(1000);
            assertThat(response.broken()).isNull();
        }
    }

    @Test
    void a_server_that_resets_while_it_is_written_to_gets_a_write_once() throws IOException {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            AtomicInteger accepted = new AtomicInteger();
            Thread resetting = new Thread(() -> reset(rude, accepted));
            resetting.start();
            Sending sending =
                    send(URI.create("http://127.0.0.1:" + rude.getLocalPort() + "/x"), "POST", "x".repeat(20_000_000));

            assertThat(sending.fate()).isEqualTo(Fate.LOST);
            assertThat(accepted).hasValue(1);
        }
    }

    @Test
    void a_host_of_ipv6_is_asked_by_its_address() throws IOException, InterruptedException {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (ServerSocket server = ipv6()) {
            Thread answering = new Thread(() -> answer(server, lines));
            answering.start();
            Sending sending = send(URI.create("http://[::1]:" + server.getLocalPort() + "/x"), "GET", "");
            answering.join();

            assertThat(sending.failure()).isNull();
            assertThat(lines).contains("Host: [::1]:" + server.getLocalPort());
        }
    }

    private static ServerSocket ipv6() {
        try {
            return new ServerSocket(0, 1, InetAddress.getAllByName("::1")[0]);
        } catch (IOException e) {
            return Assumptions.abort("this machine has no IPv6");
        }
    }

    private static void answer(ServerSocket server, List<String> lines) {
        try (Socket socket = server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            socket.getOutputStream().write(RawServer.wire("HTTP/1.1 204 No Content\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reset(ServerSocket server, AtomicInteger accepted) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                accepted.incrementAndGet();
                socket.getInputStream().readNBytes(100_000);
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                // The test is over, or the other side has hung up.
            }
        }
    }

    private static void dribble(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            out.write('a');
            out.flush();
            Thread.sleep(50);
        }
    }

    private static Sending send(URI uri, String method, String body) {
        try (HttpSender sender = new HttpSender(PATIENT)) {
            return sender.send(request(uri, method, body));
        }
    }

    private static Sending send(SenderLimits limits, URI uri) {
        try (HttpSender sender = new HttpSender(limits)) {
            return sender.send(request(uri, "GET", ""));
        }
    }
}
