package dev.verbatim.report;

import java.util.Locale;

/** Numbers with their nouns, as people read them: {@code 1 example}, {@code 8,000 examples}. */
public final class Counted {

    private Counted() {}

    /** The number with its noun, which forms its plural with {@code s}. */
    public static String of(int number, String noun) {
        return number(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** The number with separators between thousands. */
    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
