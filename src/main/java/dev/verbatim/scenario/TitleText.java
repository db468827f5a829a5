package dev.verbatim.scenario;

/**
 * Names and titles as Gherkin can hold them: on one line, with no blank at either end, which the parser would drop.
 * Most are written as they are.
 */
final class TitleText {

    private TitleText() {}

    /** The text to write; {@link Escapes#undo} gives the name back. */
    static String of(String name) {
        int plain = 0;
        while (plain < name.length() && !mustEscape(name, plain)) {
            plain++;
        }
        if (plain == name.length()) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length() + 16).append(name, 0, plain);
        for (int i = plain; i < name.length(); i++) {
            if (mustEscape(name, i)) {
                Escapes.append(out, name.charAt(i));
            } else {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean mustEscape(String name, int at) {
        char c = name.charAt(at);
        boolean edge = at == 0 || at == name.length() - 1;
        return c == '\\'
                || Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || (edge && isBlank(c))
                || (Character.isSurrogate(c) && Escapes.isLoneSurrogate(name, at));
    }

    /** Whether Gherkin takes the character for a blank, which is more than {@link Character#isWhitespace} does. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_WHITESPACE;
    }
}
