package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NameLookupTest {

    private final ScheduledThreadPoolExecutor timer = Deadline.timer();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void a_name_is_looked_up() throws IOException {
        assertThat(NameLookup.of("127.0.0.1", Deadline.in(Duration.ofSeconds(20), timer)))
                .containsExactly(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    @Test
    void a_look_up_that_hangs_ends_with_the_time() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> NameLookup.until(Deadline.in(Duration.ofMillis(20), timer), () -> {
                    never.await();
                    return new InetAddress[0];
                }))
                .isInstanceOf(SocketTimeoutException.class);
        never.countDown();
    }

    @Test
    void a_name_that_nobody_knows_stays_one() {
        assertThatThrownBy(() -> NameLookup.until(Deadline.in(Duration.ofSeconds(20), timer), () -> {
                    throw new UnknownHostException("nobody.contoso.example");
                }))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("nobody.contoso.example");
    }
}
