package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void is_worked_out_by_the_first_who_asks_and_by_nobody_else() {
        AtomicInteger asked = new AtomicInteger();
        Once<Integer> once = new Once<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }
}
