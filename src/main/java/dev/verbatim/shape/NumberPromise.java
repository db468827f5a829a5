package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonNumber;
import java.math.BigInteger;
import java.util.List;

/**
 * What all numbers that a sample shows at one place promise together.
 *
 * @param integers whether only integers are shown
 * @param int64 whether all of them fit 64 bits
 * @param doubles whether all of them fit a 64-bit floating-point number
 */
record NumberPromise(boolean integers, boolean int64, boolean doubles) {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    static NumberPromise of(List<JsonNumber> shown) {
        boolean integers = true;
        boolean int64 = true;
        boolean doubles = true;
        for (JsonNumber number : shown) {
            NumberText text = NumberText.of(number.text());
            integers &= text.promisesInteger();
            int64 &= text.between(LEAST, MOST);
            doubles &= text.fitsDouble();
        }
        return new NumberPromise(integers, int64, doubles);
    }

    boolean keepsKind(NumberText returned) {
        return !integers || returned.isInteger();
    }

    /** Whether a returned number can be read where the shown ones can. */
    boolean keepsRange(NumberText returned) {
        if (integers && int64) {
            return returned.between(LEAST, MOST);
        }
        return !doubles || returned.fitsDouble();
    }
}
