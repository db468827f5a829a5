package dev.verbatim.replay;

import static dev.verbatim.replay.RawServer.request;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
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
            assertThat(response.headers()).containsSubsequence(new Header("X-One", "a"), new Header("X-One", "b"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Content-Length: 9            | {"a"  | CUT
                    Transfer-Encoding: chunked   | 5     | CUT
                    Transfer-Encoding: chunked   | zz    | ANSWERED
                    Content-Length: 4            | {"a"  | ANSWERED
                    """)
    void an_answer_is_cut_where_the_connection_is_at_fault(String header, String body, Fate fate) {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n" + header + "\n\n" + body + "\n")) {
            Sending sending = new HttpSender(PATIENT).send(request(server.uri("/x"), "GET", ""));

            assertThat(sending.fate()).isEqualTo(fate);
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
    @ValueSource(strings = {"Content-Length: 2\n\n{}", "Transfer-Encoding: chunked\n\n2\n{}\n0\n\n", "X-One: a\n\n{}"})
    void a_body_on_a_204_is_handed_back(String rest) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n" + rest)) {
            ReceivedResponse response = answer(server, "DELETE", "");

            assertThat(response.status()).isEqualTo(204);
            assertThat(text(response)).isEqualTo("{}");
        }
    }

    @Test
    void a_204_that_announces_a_body_and_has_none_is_called_broken_at_once() {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 204 No Content\nContent-Length: 2\n\n"));
            out.flush();
            end.await();
        })) {
            assertThat(answer(server, "DELETE", "").broken()).isEqualTo("the 204 answer announces a body");
        } finally {
            end.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({"HEAD,200 OK", "GET,304 Not Modified"})
    void a_length_that_promises_no_body_is_not_waited_for(String method, String status) {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 " + status + "\nContent-Length: 2\n\n"));
            out.flush();
            end.await();
        })) {
            assertThat(answer(server, method, "").broken()).isNull();
        } finally {
            end.countDown();
        }
    }

    @Test
    void an_interim_answer_is_passed_over() {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
            assertThat(answer(server, "GET", "").status()).isEqualTo(200);
        }
    }

    @Test
    void a_server_that_answers_before_it_has_read_the_body_is_heard() {
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 413 Content Too Large\nContent-Length: 0\nConnection: close\n\n"));
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readNBytes(20_000_000);
        })) {
            assertThat(answer(server, "PUT", "x".repeat(20_000_000)).status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "DELETE,''", "POST,0", "PATCH,0"})
    void a_write_without_a_body_says_so(String method, String length) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            answer(server, method, "");

            assertThat(server.requests().get(0).lines().filter(line -> line.startsWith("Content-Length: ")))
                    .isEqualTo(length.isEmpty() ? List.of() : List.of("Content-Length: " + length));
        }
    }

    @Test
    void headers_go_as_they_are_documented_and_say_who_asks() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            URI uri = URI.create(server.uri("/a//b") + "?$top=1&q='x'");
            new HttpSender(PATIENT)
                    .send(new OutgoingRequest(
                            "GET", uri, List.of(new Header("prefer", "a"), new Header("Prefer", "b")), new byte[0]));

            assertThat(server.requests().get(0).lines())
                    .containsSubsequence(
                            "GET /a//b?$top=1&q='x' HTTP/1.1",
                            "Host: 127.0.0.1:" + uri.getPort(),
                            "prefer: a",
                            "Prefer: b",
                            "User-Agent: verbatim");
        }
    }

    @Test
    void a_documented_user_agent_is_the_one_that_is_sent() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            new HttpSender(PATIENT)
                    .send(new OutgoingRequest(
                            "GET", server.uri("/x"), List.of(new Header("user-agent", "docs")), new byte[0]));

            assertThat(server.requests().get(0).toLowerCase(Locale.ROOT))
                    .containsOnlyOnce("user-agent")
                    .contains("user-agent: docs");
        }
    }

    @ParameterizedTest
    @CsvSource({"GE T,X-One,a", "GET,X One,a", "GET,X-One,\u00e9", "GET,X-One,'a\nb'", "connect,X-One,a"})
    void what_http_cannot_carry_is_not_attempted(String method, String name, String value) {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            Sending sending = new HttpSender(PATIENT)
                    .send(new OutgoingRequest(method, server.uri("/x"), List.of(new Header(name, value)), new byte[0]));

            assertThat(sending.failure()).startsWith("the request cannot be put on the wire: ");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
            assertThat(server.requests()).isEmpty();
        }
    }

    /** One length said twice is one length (RFC 9110, section 8.6). */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\nContent-Length: 2", "Content-Length: 2, 2"})
    void a_length_that_is_said_twice_is_one(String headers) {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n" + headers + "\n\n{}")) {
            ReceivedResponse response = answer(server, "GET", "");

            assertThat(text(response)).isEqualTo("{}");
            assertThat(response.broken()).isNull();
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
            HttpSender sender = new HttpSender(hasty);

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
        assertThat(new HttpSender(PATIENT).send(request(dead, "GET", "")).failure())
                .isEqualTo("nothing answers at `http://127.0.0.1:" + dead.getPort() + "`");
    }

    @Test
    void an_unknown_host_gives_no_verdict() {
        URI nowhere = URI.create("http://nowhere.invalid/x");

        assertThat(new HttpSender(PATIENT).send(request(nowhere, "GET", "")).failure())
                .isEqualTo("the host `nowhere.invalid` is not known");
    }

    @Test
    void a_method_that_cannot_be_sent_gives_no_verdict() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            assertThat(new HttpSender(PATIENT)
                            .send(request(server.uri("/x"), "CONNECT", ""))
                            .failure())
                    .startsWith("the request cannot be put on the wire");
        }
    }

    private static ReceivedResponse answer(RawServer server, String method, String body) {
        Sending sending = new HttpSender(PATIENT).send(request(server.uri("/x"), method, body));
        assertThat(sending.failure()).isNull();
        return Objects.requireNonNull(sending.response());
    }

    private static ReceivedResponse answered(RawServer server, SenderLimits limits) {
        return Objects.requireNonNull(new HttpSender(limits)
                .send(request(server.uri("/x"), "GET", ""))
                .response());
    }

    private static String failure(RawServer server) {
        return String.valueOf(new HttpSender(PATIENT)
                .send(request(server.uri("/x"), "GET", ""))
                .failure());
    }

    private static String text(ReceivedResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
