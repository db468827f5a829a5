package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.EnvironmentException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private long seconds;

    @Test
    void a_token_is_fetched_once_for_many_threads() throws InterruptedException {
        Tokens tokens = lasting(3600);
        Set<String> got = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 100; i++) {
            threads.execute(() -> got.add(tokens.get()));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(got).containsExactly("token1");
    }

    @ParameterizedTest
    @CsvSource({"3600, 3299, token1", "3600, 3300, token2", "100, 74, token1", "100, 75, token2", "0, 999999, token1"})
    void a_token_is_renewed_a_while_before_it_expires(long life, long age, String expected) {
        Tokens tokens = lasting(life);
        tokens.get();
        seconds = age;

        assertThat(tokens.get()).isEqualTo(expected);
    }

    @Test
    void a_refused_token_is_replaced() {
        Tokens tokens = lasting(3600);

        assertThat(tokens.instead(tokens.get())).isEqualTo("token2");
    }

    @Test
    void a_token_that_another_thread_replaced_meanwhile_is_used() {
        Tokens tokens = lasting(3600);
        String first = tokens.get();
        tokens.instead(first);

        assertThat(tokens.instead(first)).isEqualTo("token2");
        assertThat(fetched).hasValue(2);
    }

    @Test
    void a_replacement_that_is_refused_at_once_is_not_replaced() {
        Tokens tokens = lasting(3600);
        String second = tokens.instead(tokens.get());
        seconds = 59;

        assertThat(tokens.instead(String.valueOf(second))).isNull();
        seconds = 60;
        assertThat(tokens.instead(String.valueOf(second))).isEqualTo("token3");
    }

    @Test
    void a_token_that_cannot_change_is_not_sent_again() {
        AccessToken same = new AccessToken("same", 0, null);
        Tokens tokens = new Tokens(() -> same, () -> 0);

        assertThat(tokens.instead(tokens.get())).isNull();
    }

    @Test
    void a_failure_is_not_tried_again() {
        Tokens tokens = new Tokens(
                () -> {
                    fetched.incrementAndGet();
                    throw new EnvironmentException("no");
                },
                () -> 0);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(tokens::get).hasMessage("no");
        }
        assertThat(fetched).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"3300, 2", "3329, 2", "3330, 3", "3599, 3"})
    void a_token_serves_to_its_end_where_there_is_no_other_yet(long age, int asked) {
        Tokens tokens = once();
        tokens.get();
        seconds = 3300;
        tokens.get();
        seconds = age;

        assertThat(tokens.get()).isEqualTo("token1");
        assertThat(fetched).hasValue(asked);
    }

    @Test
    void a_token_serves_no_longer_than_to_its_end() {
        Tokens tokens = once();
        tokens.get();
        seconds = 3300;
        tokens.get();
        seconds = 3600;

        assertThatThrownBy(tokens::get).hasMessage("no");
        assertThatThrownBy(tokens::get).hasMessage("no");
        assertThat(fetched).hasValue(3);
    }

    /** A source that gives one token and no other. */
    private Tokens once() {
        return new Tokens(
                () -> {
                    if (fetched.incrementAndGet() > 1) {
                        throw new EnvironmentException("no");
                    }
                    return new AccessToken("token1", 3600, null);
                },
                () -> TimeUnit.SECONDS.toNanos(seconds));
    }

    private Tokens lasting(long life) {
        return new Tokens(
                () -> new AccessToken("token" + fetched.incrementAndGet(), life, null),
                () -> TimeUnit.SECONDS.toNanos(seconds));
    }
}
