package dev.verbatim.scenario;

/**
 * Backslash escapes for what a line of Gherkin cannot hold: {@code \n}, {@code \r}, {@code \\} and
 * {@code \}{@code uXXXX}.
 */
final class Escapes {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Escapes() {}

    static void append(StringBuilder out, char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX[(c >> shift) & 0xF]);
                }
            }
        }
    }

    /** Whether the character cannot be written to a UTF-8 file, because its other half is missing. */
    static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Undoes the escapes; a backslash that begins none stays. */
    static String undo(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = c == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            int code = next == 'u' ? hex(text, at + 2) : -1;
            if (next == 'n' || next == 'r' || next == '\\') {
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
                at += 2;
            } else if (code >= 0) {
                out.append((char) code);
                at += 6;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static int hex(String text, int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
