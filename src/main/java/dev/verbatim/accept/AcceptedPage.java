package dev.verbatim.accept;

import java.util.Arrays;
import java.util.List;

/**
 * A page with what makes its examples true.
 *
 * @param before the page as it is
 * @param after the page as it would be
 * @param remainders what would still differ
 */
public record AcceptedPage(String path, byte[] before, byte[] after, List<Remainder> remainders) {

    public AcceptedPage {
        remainders = List.copyOf(remainders);
    }

    public boolean isChanged() {
        return !Arrays.equals(before, after);
    }
}
