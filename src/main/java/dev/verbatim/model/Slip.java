package dev.verbatim.model;

/** Tells slips of the pen from words that are meant to differ: one is a mistake, the other is another name. */
public final class Slip {

    private static final int SHORTEST = 5;

    private Slip() {}

    /**
     * Whether two words differ by a slip alone: by the case of letters, by one letter put in, left out or changed, or by two
     * neighbours swapped. Digits and punctuation tell words apart on purpose, and short words are too near to each other.
     */
    public static boolean between(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        return a.equalsIgnoreCase(b) || isOfLetters(a, b);
    }

    private static boolean isOfLetters(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String inA = a.substring(head, a.length() - tail);
        String inB = b.substring(head, b.length() - tail);
        boolean letters = (inA + inB).chars().allMatch(Character::isLetter);
        boolean swapped = inA.length() == 2
                && inB.length() == 2
                && inA.charAt(0) == inB.charAt(1)
                && inA.charAt(1) == inB.charAt(0);
        return letters && (swapped || Math.max(inA.length(), inB.length()) <= 1);
    }
}
