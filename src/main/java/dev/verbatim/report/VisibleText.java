package dev.verbatim.report;

import java.util.Locale;

/**
 * Makes text from pages and services safe to look at. Characters that a terminal obeys, or that hide or
 * reorder their neighbours, come out as escapes such as {@code \u001b}; everything else stays as it is.
 */
public final class VisibleText {

    private VisibleText() {}

    /** Text for one line: line ends and tabs are escaped as well. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** Text of several lines: line feeds and tabs stay, and CR LF counts as one line feed. */
    public static String block(String text) {
        return escape(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n"), true);
    }

    /** Whether a code point is shown as an escape within a line; tabs and line ends are. */
    public static boolean hidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0xAD
                || codePoint == 0x61C
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x2028 && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || (codePoint >= 0xE0000 && codePoint <= 0xE007F)
                || (codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint));
    }

    /** The escape for a code point. */
    public static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                codePoint > 0xFFFF
                        ? String.format(Locale.ROOT, "\\u{%x}", codePoint)
                        : String.format(Locale.ROOT, "\\u%04x", codePoint);
        };
    }

    private static String escape(String text, boolean severalLines) {
        StringBuilder shown = null;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = text.codePointAt(i);
            boolean keep = severalLines && (codePoint == '\n' || codePoint == '\t');
            boolean escaped = !keep && (hidden(codePoint) || startsLogCommand(text, i));
            if (escaped && shown == null) {
                shown = new StringBuilder(length + 16).append(text, 0, i);
            }
            if (shown != null) {
                if (escaped) {
                    shown.append(escape(codePoint));
                } else {
                    shown.appendCodePoint(codePoint);
                }
            }
            i += Character.charCount(codePoint);
        }
        return shown == null ? text : shown.toString();
    }

    /** CI services obey {@code ##[command]} and {@code ##vso[command]} anywhere in a line of a log. */
    public static boolean startsLogCommand(String text, int at) {
        if (text.charAt(at) != '#' || at == 0 || text.charAt(at - 1) != '#') {
            return false;
        }
        int i = at + 1;
        while (i < text.length() && i < at + 12 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '[';
    }
}
