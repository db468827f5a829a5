package dev.verbatim.shape;

import java.math.BigInteger;

/**
 * A JSON number taken apart, never expanded, so that {@code 1e999999999} costs nothing. Its value is
 * {@code digits × 10^exponent}.
 *
 * @param digits without leading or trailing zeros; empty for zero
 * @param point whether it was written with a decimal point
 */
record NumberText(boolean negative, String digits, long exponent, boolean point) {

    private static final int INT64_DIGITS = 19;
    private static final int DOUBLE_DIGITS = 309;
    private static final long FAR = 1_000_000_000_000L;

    /** Takes a number apart that is legal by RFC 8259, section 6. */
    static NumberText of(String text) {
        boolean negative = text.startsWith("-");
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = text.substring(negative ? 1 : 0, mark < 0 ? text.length() : mark);
        int dot = mantissa.indexOf('.');
        String all = dot < 0 ? mantissa : mantissa.substring(0, dot) + mantissa.substring(dot + 1);
        int from = 0;
        while (from < all.length() && all.charAt(from) == '0') {
            from++;
        }
        int to = all.length();
        while (to > from && all.charAt(to - 1) == '0') {
            to--;
        }
        long exponent = mark < 0 ? 0 : bounded(text.substring(mark + 1));
        long shift = (all.length() - to) - (dot < 0 ? 0L : mantissa.length() - dot - 1L);
        return new NumberText(negative, all.substring(from, to), exponent + shift, dot >= 0);
    }

    private static long bounded(String exponent) {
        boolean negative = exponent.startsWith("-");
        long value = 0;
        for (int i = 0; i < exponent.length(); i++) {
            int digit = Character.digit(exponent.charAt(i), 10);
            if (digit >= 0) {
                value = Math.min(FAR, value * 10 + digit);
            }
        }
        return negative ? -value : value;
    }

    /** Whether the value has no fraction: {@code 1}, {@code 1.0} and {@code 1e3} have none. */
    boolean isInteger() {
        return digits.isEmpty() || exponent >= 0;
    }

    /** Whether a page that shows this number promises integers: {@code 5} does, {@code 5.0} does not. */
    boolean promisesInteger() {
        return isInteger() && !point;
    }

    /** Whether the value lies between two integers, both included. */
    boolean between(BigInteger least, BigInteger most) {
        if (digits.isEmpty()) {
            return least.signum() <= 0 && most.signum() >= 0;
        }
        if (!isInteger() || digits.length() + exponent > INT64_DIGITS) {
            return false;
        }
        BigInteger magnitude = new BigInteger(digits).multiply(BigInteger.TEN.pow((int) exponent));
        BigInteger value = negative ? magnitude.negate() : magnitude;
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** Whether the value is one that a 64-bit floating-point number can come near. */
    boolean fitsDouble() {
        return digits.isEmpty() || digits.length() + exponent <= DOUBLE_DIGITS;
    }

    boolean sameValue(NumberText other) {
        return digits.equals(other.digits)
                && (digits.isEmpty() || (negative == other.negative && exponent == other.exponent));
    }
}
