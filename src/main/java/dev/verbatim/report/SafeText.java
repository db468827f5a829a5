package dev.verbatim.report;

import java.util.function.UnaryOperator;

/**
 * What every string passes on its way into a report: secrets masked, halves of surrogate pairs replaced
 * (UTF-8 cannot carry them). Where masking fails the text is withheld.
 */
final class SafeText {

    /** What stands for a secret. */
    private static final String MASK = "***";

    static final String WITHHELD = "[withheld: it could not be masked]";

    private final UnaryOperator<String> mask;

    SafeText(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    String of(String text) {
        return wellFormed(masked(text));
    }

    /** Whether nothing had to be withheld of a text, here or where it was written before. */
    boolean isWhole(String text) {
        return !text.contains(MASK) && !text.contains(WITHHELD) && of(text).equals(text);
    }

    private String masked(String text) {
        try {
            String masked = mask.apply(text);
            return masked == null ? WITHHELD : masked;
        } catch (RuntimeException e) {
            return WITHHELD;
        }
    }

    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = new StringBuilder(text);
            }
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }
}
