package dev.verbatim.check.structure;

import java.util.HashSet;
import java.util.Set;

/** Recognises the simplest YAML at sight, so that reading it with a parser is seldom needed. */
final class PlainYaml {

    private PlainYaml() {}

    /**
     * Whether text holds nothing but lines {@code key: word} with unique keys and values that mean themselves. False
     * says nothing: a parser must decide.
     */
    static boolean isValid(String text) {
        Set<String> keys = new HashSet<>();
        int from = 0;
        while (from < text.length()) {
            int lf = text.indexOf('\n', from);
            int end = lf < 0 ? text.length() : lf;
            if (!isEntry(text, from, end, keys)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static boolean isEntry(String text, int from, int end, Set<String> keys) {
        int at = from;
        while (at < end && isWord(text.charAt(at), at > from)) {
            at++;
        }
        if (at == from || at >= end || text.charAt(at) != ':') {
            return false;
        }
        if (!keys.add(text.substring(from, at))) {
            return false;
        }
        int value = at + 1;
        if (value >= end || text.charAt(value) != ' ') {
            return false;
        }
        while (value < end && text.charAt(value) == ' ') {
            value++;
        }
        return value == end || (text.charAt(value) == '"' ? isQuoted(text, value, end) : isPlain(text, value, end));
    }

    private static boolean isWord(char c, boolean inside) {
        return Character.isLetter(c) || (inside && (Character.isDigit(c) || c == '.' || c == '_' || c == '-'));
    }

    private static boolean isQuoted(String text, int from, int end) {
        int last = end;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        int close = text.indexOf('"', from + 1);
        int escape = text.indexOf('\\', from);
        return close == last - 1 && (escape < 0 || escape > close) && isPrintable(text, from, end);
    }

    private static boolean isPlain(String text, int from, int end) {
        if (!Character.isLetterOrDigit(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            char next = i + 1 < end ? text.charAt(i + 1) : ' ';
            if ((c == ':' && next == ' ') || (c == ' ' && next == '#')) {
                return false;
            }
        }
        return isPrintable(text, from, end);
    }

    private static boolean isPrintable(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || (c >= 0x80 && c < 0xa0)) {
                return false;
            }
        }
        return true;
    }
}
