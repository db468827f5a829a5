package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.Patience;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class LimiterTest {

    private final FakeTime time = new FakeTime();

    @Test
    void lets_anyone_through_at_once_where_nothing_limits() throws InterruptedException {
        Limiter limiter = limiter(0, 0, 10);
        for (int i = 0; i < 100; i++) {
            assertThat(limiter.enter()).isTrue();
        }
        assertThat(time.passed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"6, 7, 60000", "60, 61, 60000", "600, 601, 60000"})
    void lets_so_many_through_in_a_minute(int perMinute, int requests, long millis) throws InterruptedException {
        Limiter limiter = limiter(0, perMinute, 10);
        for (int i = 0; i < requests; i++) {
            limiter.enter();
            limiter.leave();
        }
        assertThat(time.passed()).isEqualTo(millis);
    }

    @Test
    void a_pause_holds_everyone_back() throws InterruptedException {
        Limiter limiter = limiter(0, 0, 10);

        assertThat(limiter.pause(Duration.ofSeconds(4))).isTrue();
        limiter.enter();

        assertThat(time.passed()).isEqualTo(4_000);
    }

    @Test
    void pauses_at_the_same_time_count_once() {
        Limiter limiter = limiter(0, 0, 10);

        assertThat(limiter.pause(Duration.ofSeconds(8))).isTrue();
        assertThat(limiter.pause(Duration.ofSeconds(6))).isTrue();
        assertThat(limiter.pause(Duration.ofSeconds(10))).isTrue();
        assertThat(limiter.pause(Duration.ofSeconds(11))).isFalse();
    }

    @Test
    void a_pause_beyond_the_budget_is_none() throws InterruptedException {
        Limiter limiter = limiter(0, 0, 10);

        assertThat(limiter.pause(Duration.ofSeconds(11))).isFalse();
        limiter.enter();

        assertThat(time.passed()).isZero();
    }

    @Test
    void the_budget_does_not_grow_again() throws InterruptedException {
        Limiter limiter = limiter(0, 0, 10);
        limiter.pause(Duration.ofSeconds(10));
        limiter.enter();

        assertThat(limiter.pause(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void lets_so_many_through_at_a_time() throws Exception {
        Limiter limiter = new Limiter(2, Patience.USUAL, Time.of(Clock.systemUTC()));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Future<?>[] all = new Future<?>[50];
            for (int i = 0; i < all.length; i++) {
                all[i] = threads.submit(() -> {
                    limiter.enter();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(100_000);
                    inside.decrementAndGet();
                    limiter.leave();
                    return null;
                });
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void stopping_wakes_up_those_who_wait_and_lets_nobody_through() throws Exception {
        Limiter limiter = new Limiter(1, new Patience(0, 3600, 0, 0), Time.of(Clock.systemUTC()));
        limiter.enter();
        CountDownLatch begun = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> atTheDoor = threads.submit(() -> {
                begun.countDown();
                return limiter.enter();
            });
            Future<Boolean> paused = threads.submit(() -> {
                limiter.pause(Duration.ofMinutes(30));
                begun.countDown();
                return limiter.await(Duration.ofMinutes(30).toNanos());
            });
            begun.await();
            limiter.stop();

            assertThat(atTheDoor.get()).isFalse();
            assertThat(paused.get()).isFalse();
            assertThat(limiter.enter()).isFalse();
        } finally {
            threads.shutdownNow();
        }
    }

    private Limiter limiter(int concurrency, int perMinute, int budget) {
        return new Limiter(concurrency, new Patience(perMinute, budget, 0, 0), time);
    }
}
