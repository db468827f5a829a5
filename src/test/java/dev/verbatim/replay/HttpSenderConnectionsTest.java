package dev.verbatim.replay;

import static dev.verbatim.replay.RawServer.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which connection a request takes: a write one of its own, a read one that was kept and is clean. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HttpSenderConnectionsTest {

    private static final SenderLimits PATIENT = SenderLimits.ofSeconds(20);
    private static final SenderLimits HASTY = new SenderLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1000);
    private static final String ANSWER = "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}";

    /** A server of HTTP/1.0 closes every connection, which the client would like to keep. */
    @Test
    void a_server_that_closes_every_connection_loses_no_write() {
        try (RawServer server = RawServer.saying("HTTP/1.0 200 OK\nContent-Length: 2\n\n{}")) {
            HttpSender sender = new HttpSender(PATIENT);
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
        try (RawServer server = RawServer.keeping(ports, ANSWER)) {
            HttpSender sender = new HttpSender(PATIENT);
            for (int i = 0; i < 5; i++) {
                sender.send(request(server.uri("/x"), method, "{}"));
            }

            assertThat(ports).hasSize(5);
        }
    }

    @Test
    void reads_share_a_connection() {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (RawServer server = RawServer.keeping(ports, ANSWER)) {
            HttpSender sender = new HttpSender(PATIENT);
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
            Sending sending = new HttpSender(PATIENT).send(request(server.uri("/x"), method, "{}"));

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
            Sending sending = HttpSender.toOwnServer(PATIENT).send(request(server.uri("/x"), "POST", "{}"));

            assertThat(sending.failure()).isNull();
        }
    }

    /** The second read meets a connection that the server has closed meanwhile. */
    @Test
    void a_read_over_a_connection_that_was_closed_is_sent_again() {
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"));
            out.flush();
            RawServer.hasNext(socket);
        })) {
            HttpSender sender = new HttpSender(PATIENT);
            sender.send(request(server.uri("/x"), "GET", ""));
            Sending second = sender.send(request(server.uri("/x"), "GET", ""));

            assertThat(second.failure()).isNull();
            assertThat(second.attempts()).isEqualTo(1);
        }
    }

    @Test
    void a_connection_that_was_kept_is_closed_with_the_sender() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"));
            out.flush();
            if (!RawServer.hasNext(socket)) {
                closed.countDown();
            }
        })) {
            try (HttpSender sender = new HttpSender(PATIENT)) {
                sender.send(request(server.uri("/x"), "GET", ""));
            }

            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}HTTP/1.1 500 Not Yours\nContent-Length: 0\n\n",
                "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}leftover",
                "HTTP/1.1 304 Not Modified\n\nleftover",
                "HTTP/1.1 200 OK\nContent-Length: 2\nTransfer-Encoding: chunked\n\n2\n{}\n0\n\n",
                "HTTP/1.1 204 No Content\n\nleftover",
                "HTTP/1.0 200 OK\nContent-Length: 2\n\n{}",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\n{}\n0\n\n\n"
            })
    void what_does_not_end_cleanly_is_not_followed_by_another(String answer) {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (RawServer server = RawServer.keeping(ports, answer);
                HttpSender sender = new HttpSender(PATIENT)) {
            for (int i = 0; i < 3; i++) {
                assertThat(sender.send(request(server.uri("/x"), "GET", "")).failure())
                        .isNull();
            }

            assertThat(ports).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n1;a=b\n{\n1\n}\n0\nX-Two: b\n\n",
                "HTTP/1.0 200 OK\nConnection: keep-alive\nContent-Length: 2\n\n{}",
                "HTTP/1.1 200\nX-One:\nContent-Length: 2\n\n{}"
            })
    void what_ends_cleanly_is_followed_by_another(String answer) {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (RawServer server = RawServer.keeping(ports, answer);
                HttpSender sender = new HttpSender(PATIENT)) {
            for (int i = 0; i < 3; i++) {
                Sending sending = sender.send(request(server.uri("/x"), "GET", ""));

                assertThat(Objects.requireNonNull(sending.response()).body())
                        .asString()
                        .isEqualTo("{}");
            }

            assertThat(ports).hasSize(1);
        }
    }

    @Test
    void connections_to_two_servers_are_kept() {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        String answer = "HTTP/1.1 200 OK\nContent-Length: 0\n\n";
        try (RawServer one = RawServer.keeping(ports, answer);
                RawServer other = RawServer.keeping(ports, answer);
                HttpSender sender = new HttpSender(PATIENT)) {
            for (int i = 0; i < 6; i++) {
                sender.send(request((i % 2 == 0 ? one : other).uri("/x"), "GET", ""));
            }

            assertThat(ports).hasSize(2);
        }
    }

    @Test
    void many_threads_share_what_is_kept() {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        String answer = "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}";
        try (RawServer one = RawServer.keeping(ports, answer);
                RawServer other = RawServer.keeping(ports, answer);
                HttpSender sender = new HttpSender(PATIENT)) {
            List<String> failures = IntStream.range(0, 400)
                    .parallel()
                    .mapToObj(i -> String.valueOf(sender.send(request((i % 2 == 0 ? one : other).uri("/x"), "GET", ""))
                            .failure()))
                    .filter(failure -> !failure.equals("null"))
                    .toList();

            assertThat(failures).isEmpty();
        }
    }

    @Test
    void what_is_under_way_when_the_sender_closes_ends_by_its_deadline() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        HttpSender sender = new HttpSender(HASTY);
        try (RawServer server = new RawServer((socket, out) -> {
            asked.countDown();
            end.await();
        })) {
            Thread closing = new Thread(() -> {
                await(asked);
                sender.close();
            });
            closing.start();

            assertThat(sender.send(request(server.uri("/x"), "GET", "")).failure())
                    .endsWith("did not answer within 1 s");
            closing.join();
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_closed_sender_sends_nothing() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            HttpSender sender = new HttpSender(PATIENT);
            sender.close();
            Sending sending = sender.send(request(server.uri("/x"), "POST", ""));

            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
            assertThat(server.requests()).allMatch(String::isEmpty);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
