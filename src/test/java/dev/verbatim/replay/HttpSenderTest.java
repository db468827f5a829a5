package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSenderTest {

    private static final SenderLimits PATIENT = SenderLimits.ofSeconds(20);

    @Test
    void hands_back_status_headers_and_bytes() {
        try (RawServer server = RawServer.saying("HTTP/1.1 201 Created\nX-One: a\nX-One: b\nContent-Length: 2\n\n{}")) {
            ReceivedResponse response = answer(server, "GET", "");

            assertThat(response.status()).isEqualTo(201);
            assertThat(response.headers()).contains(new Header("x-one", "a"), new Header("x-one", "b"));
            assertThat(text(response)).isEqualTo("{}");
            assertThat(response.broken()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "HEAD,''", "DELETE,''", "DELETE,{}", "POST,''", "POST,{}", "PATCH,{}", "PUT,{}", "MERGE,{}"})
    void sends_any_method_with_or_without_a_body(String method, String body) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            assertThat(answer(server, method, body).status()).isEqualTo(204);

            assertThat(server.requests().get(0)).startsWith(method + " /x HTTP/1.1\r\n");
            assertThat(server.requests().get(0)).endsWith("\r\n\r\n" + body);
        }
    }

    @Test
    void adds_no_header_that_changes_the_answer() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            answer(server, "GET", "");

            assertThat(server.requests().get(0).toLowerCase(Locale.ROOT))
                    .doesNotContain("accept-encoding")
                    .doesNotContain("upgrade");
        }
    }

    @Test
    void a_redirect_is_an_answer_like_any_other() {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 302 Found\nLocation: http://127.0.0.1:1/\nContent-Length: 0\n\n")) {
            assertThat(answer(server, "GET", "").status()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407})
    void a_challenge_without_its_header_is_an_answer_like_any_other(int status) {
        try (RawServer server = RawServer.saying("HTTP/1.1 " + status + " No\nContent-Length: 2\n\n{}")) {
            assertThat(text(answer(server, "GET", ""))).isEqualTo("{}");
        }
    }

    @Test
    void a_body_shorter_than_its_length_is_kept_and_called_broken() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: 30\n\n{\"a\": 1,")) {
            ReceivedResponse response = answer(server, "GET", "");

            assertThat(response.status()).isEqualTo(200);
            assertThat(text(response)).isEqualTo("{\"a\": 1,");
            assertThat(response.broken()).isEqualTo("the connection was closed after 8 of 30 bytes of the body");
        }
    }

    @Test
    void chunks_without_an_end_are_kept_and_called_broken() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\n{\"a\":\n")) {
            ReceivedResponse response = answer(server, "GET", "");

            assertThat(text(response)).isEqualTo("{\"a\":");
            assertThat(response.broken())
                    .isEqualTo("the connection was closed after 5 bytes of the body, before its end");
        }
    }

    @Test
    void a_chunk_size_that_is_no_number_is_called_broken() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\n{}\n0\n\n")) {
            assertThat(answer(server, "GET", "").broken()).isEqualTo("the body is not framed as its headers say");
        }
    }

    @Test
    void a_reset_in_the_body_is_called_broken() {
        CountDownLatch received = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 30\n\n{\"a\":"));
            out.flush();
            received.await();
            socket.setSoLinger(true, 0);
        })) {
            Thread later = new Thread(received::countDown);
            later.start();
            ReceivedResponse response = answer(server, "POST", "{}");

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.broken()).startsWith("the connection was ");
        }
    }

    @Test
    void a_body_that_stalls_is_kept_and_called_broken() {
        CountDownLatch end = new CountDownLatch(1);
        SenderLimits hasty = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1000);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 30\n\n{\"a\":"));
            out.flush();
            end.await();
        })) {
            ReceivedResponse response = answered(server, hasty);

            assertThat(text(response)).isEqualTo("{\"a\":");
            assertThat(response.broken()).isEqualTo("the body stopped after 5 bytes and did not end within 1 s");
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_body_beyond_the_limit_is_cut_and_called_broken() {
        SenderLimits small = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100);
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: 300\n\n" + "x".repeat(300))) {
            ReceivedResponse response = answered(server, small);

            assertThat(response.body()).hasSize(100);
            assertThat(response.broken()).isEqualTo("the body is longer than 100 bytes");
        }
    }

    @Test
    void a_slow_answer_is_waited_for() {
        try (RawServer server = new RawServer((socket, out) -> {
            for (byte b : RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
                out.write(b);
                out.flush();
                Thread.sleep(2);
            }
        })) {
            assertThat(answer(server, "GET", "").broken()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\n\n{}", "Transfer-Encoding: chunked\n\n2\n{}\n0\n\n"})
    void a_204_that_announces_a_body_is_called_broken(String rest) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n" + rest)) {
            ReceivedResponse response = answer(server, "DELETE", "");

            assertThat(response.status()).isEqualTo(204);
            assertThat(response.broken()).isEqualTo("the 204 answer announces a body");
        }
    }

    @Test
    void a_204_of_length_nought_is_whole() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\nContent-Length: 0\n\n")) {
            assertThat(answer(server, "DELETE", "").broken()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0 200 OK\n\n{}", "HTTP/1.1 200\nConnection: close\n\n{}"})
    void a_body_without_a_length_ends_with_the_connection(String answer) {
        try (RawServer server = RawServer.saying(answer)) {
            ReceivedResponse response = answer(server, "GET", "");

            assertThat(text(response)).isEqualTo("{}");
            assertThat(response.broken()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO\n\n", "HTTP/9 200 OK\n\n", "HTTP/1.1 abc\n\n", "HTTP/1.1 200 OK\nbad name: 1\n\n"})
    void what_is_not_http_gives_no_verdict(String answer) {
        try (RawServer server = RawServer.saying(answer)) {
            assertThat(failure(server))
                    .isEqualTo("what `http://127.0.0.1:" + server.uri("").getPort() + "` answered is not HTTP/1.1");
        }
    }

    @Test
    void a_connection_closed_before_an_answer_gives_no_verdict() {
        try (RawServer server = new RawServer((socket, out) -> {})) {
            assertThat(failure(server)).endsWith("closed the connection before it answered");
        }
    }

    @Test
    void a_server_that_never_answers_gives_no_verdict() {
        CountDownLatch end = new CountDownLatch(1);
        SenderLimits hasty = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1000);
        try (RawServer server = new RawServer((socket, out) -> end.await())) {
            HttpSender sender = new HttpSender(server.uri("/"), hasty);

            assertThat(sender.send(request(server.uri("/x"), "GET", "")).failure())
                    .isEqualTo("`http://127.0.0.1:" + server.uri("").getPort() + "` did not answer within 1 s");
        } finally {
            end.countDown();
        }
    }

    @Test
    void nobody_at_the_port_gives_no_verdict() throws IOException {
        URI dead;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dead = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/x");
        }
        assertThat(new HttpSender(dead, PATIENT).send(request(dead, "GET", "")).failure())
                .isEqualTo("nothing answers at `http://127.0.0.1:" + dead.getPort() + "`");
    }

    @Test
    void an_unknown_host_gives_no_verdict() {
        URI nowhere = URI.create("http://nowhere.invalid/x");

        assertThat(new HttpSender(nowhere, PATIENT)
                        .send(request(nowhere, "GET", ""))
                        .failure())
                .isEqualTo("the host `nowhere.invalid` is not known");
    }

    @Test
    void a_method_that_cannot_be_sent_gives_no_verdict() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            assertThat(new HttpSender(server.uri("/"), PATIENT)
                            .send(request(server.uri("/x"), "CONNECT", ""))
                            .failure())
                    .startsWith("the request cannot be put on the wire");
        }
    }

    /** A server of HTTP/1.0 closes every connection, which the client would like to keep. */
    @Test
    void a_server_that_closes_every_connection_loses_no_write() {
        try (RawServer server = RawServer.saying("HTTP/1.0 200 OK\nContent-Length: 2\n\n{}")) {
            HttpSender sender = new HttpSender(server.uri("/"), PATIENT);
            List<String> failures = IntStream.range(0, 2000)
                    .parallel()
                    .mapToObj(i -> String.valueOf(
                            sender.send(request(server.uri("/x"), "POST", "{}")).failure()))
                    .filter(failure -> !failure.equals("null"))
                    .toList();

            assertThat(failures).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
    void a_write_never_waits_on_a_connection_that_was_used_before(String method) {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (RawServer server = keeping(ports)) {
            HttpSender sender = new HttpSender(server.uri("/"), PATIENT);
            for (int i = 0; i < 5; i++) {
                sender.send(request(server.uri("/x"), method, "{}"));
            }

            assertThat(ports).hasSize(5);
        }
    }

    @Test
    void reads_share_a_connection() {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (RawServer server = keeping(ports)) {
            HttpSender sender = new HttpSender(server.uri("/"), PATIENT);
            for (int i = 0; i < 5; i++) {
                sender.send(request(server.uri("/x"), "GET", ""));
            }

            assertThat(ports).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
    void a_write_whose_reply_is_lost_arrives_once(String method) {
        try (RawServer server = new RawServer((socket, out) -> {})) {
            Sending sending = new HttpSender(server.uri("/"), PATIENT).send(request(server.uri("/x"), method, "{}"));

            assertThat(sending.fate()).isEqualTo(Fate.LOST);
            assertThat(sending.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_server_of_our_own_is_asked_again() {
        AtomicInteger served = new AtomicInteger();
        try (RawServer server = new RawServer((socket, out) -> {
            if (served.incrementAndGet() > 2) {
                out.write(RawServer.wire("HTTP/1.1 204 No Content\n\n"));
            }
        })) {
            Sending sending =
                    HttpSender.toOwnServer(server.uri("/"), PATIENT).send(request(server.uri("/x"), "POST", "{}"));

            assertThat(sending.failure()).isNull();
        }
    }

    @Test
    void writes_leave_no_threads_behind() throws InterruptedException {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
            HttpSender sender = new HttpSender(server.uri("/"), PATIENT);
            Set<Thread> before = selectors();
            for (int i = 0; i < 20; i++) {
                sender.send(request(server.uri("/x"), "POST", "{}"));
            }
            Set<Thread> after = selectors();
            after.removeAll(before);
            for (Thread thread : after) {
                thread.join(10_000);
            }

            assertThat(after).noneMatch(Thread::isAlive);
        }
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("SelectorManager"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A server that answers on one connection for as long as the other side likes. */
    private static RawServer keeping(Set<Integer> ports) {
        return new RawServer((socket, out) -> {
            do {
                ports.add(socket.getPort());
                out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"));
                out.flush();
            } while (RawServer.hasNext(socket));
        });
    }

    private static ReceivedResponse answer(RawServer server, String method, String body) {
        Sending sending = new HttpSender(server.uri("/"), PATIENT).send(request(server.uri("/x"), method, body));
        assertThat(sending.failure()).isNull();
        return Objects.requireNonNull(sending.response());
    }

    private static ReceivedResponse answered(RawServer server, SenderLimits limits) {
        return Objects.requireNonNull(new HttpSender(server.uri("/"), limits)
                .send(request(server.uri("/x"), "GET", ""))
                .response());
    }

    private static String failure(RawServer server) {
        return String.valueOf(new HttpSender(server.uri("/"), PATIENT)
                .send(request(server.uri("/x"), "GET", ""))
                .failure());
    }

    private static OutgoingRequest request(URI uri, String method, String body) {
        return new OutgoingRequest(method, uri, List.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ReceivedResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
