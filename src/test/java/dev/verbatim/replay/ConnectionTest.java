package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    /** A timer whose alarms ring when the test says so, cancelled or not: one that has begun cannot be cancelled. */
    private static final class SlowTimer extends ScheduledThreadPoolExecutor {

        private final List<Runnable> alarms = new ArrayList<>();

        SlowTimer() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable alarm, long delay, TimeUnit unit) {
            alarms.add(alarm);
            return super.schedule(() -> {}, delay, unit);
        }
    }

    @Test
    void an_alarm_that_rings_as_the_exchange_ends_does_not_harm_the_next_one() throws IOException {
        SlowTimer timer = new SlowTimer();
        try (RawServer server = answering();
                Connection connection = connection(server)) {
            OutgoingRequest request = new OutgoingRequest("GET", server.uri("/x"), List.of(), new byte[0]);
            connection.exchange(request, 100, Deadline.in(Duration.ofSeconds(20), timer));
            timer.alarms.get(0).run();

            assertThat(connection.reusable()).isTrue();
            assertThat(connection
                            .exchange(request, 100, Deadline.in(Duration.ofSeconds(20), timer))
                            .status())
                    .isEqualTo(200);
        } finally {
            timer.shutdownNow();
        }
    }

    private static Connection connection(RawServer server) throws IOException {
        return new Connection(
                server.uri("/x"),
                new Socket(InetAddress.getLoopbackAddress(), server.uri("/x").getPort()),
                null);
    }

    private static RawServer answering() {
        return new RawServer((socket, out) -> {
            do {
                out.write(RawServer.wire("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"));
                out.flush();
            } while (RawServer.hasNext(socket));
        });
    }
}
