package dev.verbatim.report;

/** Numbers with their nouns, as people read them: {@code 1 example}, {@code 8,000 examples}. */
public final class Counted {

    private Counted() {}

    /** The number with its noun, which forms its plural with {@code s}. */
    public static String of(int number, String noun) {
        return number(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** The number with separators between thousands. */
    public static String number(int number) {
        // A formatter costs a start of the program as much as reading a page.
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
