package dev.verbatim.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Times for people: {@code 0.05 s}, {@code 12 s}. */
final class Seconds {

    private Seconds() {}

    static String of(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3);
        int places = time.toSeconds() >= 10 ? 0 : time.toMillis() >= 1000 ? 1 : 2;
        BigDecimal rounded = seconds.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? "0" : rounded.toPlainString()) + " s";
    }
}
