package dev.verbatim.check.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where the parts of a URL lie, from one walk over it. What stands in quotes, parentheses or braces parts nothing.
 * Offsets are -1 for what there is not.
 *
 * @param pathEnd where the query or fragment begins, else the length
 * @param unbalanced the first quote, parenthesis or brace without its counterpart
 * @param ampersandInPath an {@code &} in the path that a parameter follows
 * @param secondQuestion a {@code ?} in the query that begins another option
 * @param emptyOption an {@code &} that nothing stands before or behind
 */
record UrlScan(
        int pathEnd,
        int unbalanced,
        int ampersandInPath,
        int secondQuestion,
        int emptyOption,
        int doubleSlash,
        int blankInPath) {

    private static final int DEEPEST = 200;
    private static final int NONE = -1;

    static UrlScan of(String url, int from) {
        Walk walk = new Walk(url);
        walk.run(from);
        return new UrlScan(
                walk.question < 0 ? url.length() : walk.question,
                walk.unbalanced(),
                walk.ampersand,
                walk.second,
                walk.empty,
                walk.slashes,
                walk.blank);
    }

    private static final class Walk {

        private final String url;
        private final Deque<Integer> open = new ArrayDeque<>();
        private int quote = NONE;
        private int stray = NONE;
        private int question = NONE;
        private int ampersand = NONE;
        private int second = NONE;
        private int empty = NONE;
        private int slashes = NONE;
        private int blank = NONE;

        Walk(String url) {
            this.url = url;
        }

        void run(int from) {
            for (int i = from; i < url.length(); i++) {
                char c = url.charAt(i);
                if (quote >= 0) {
                    quote = c == url.charAt(quote) ? NONE : quote;
                    continue;
                }
                switch (c) {
                    case '\'' -> quote = isApostrophe(i) ? NONE : i;
                    case '"' -> quote = i;
                    case '\u201C', '\u201D', '\u2018', '\u2019' -> stray = stray < 0 ? i : stray;
                    case '(', '{' -> open(i);
                    case ')' -> close(i, '(');
                    case '}' -> close(i, '{');
                    default -> {
                        if (open.isEmpty()) {
                            part(i, c);
                        }
                    }
                }
            }
        }

        private boolean isApostrophe(int i) {
            return question < 0
                    && open.isEmpty()
                    && i > 0
                    && i + 1 < url.length()
                    && Character.isLetter(url.charAt(i - 1))
                    && Character.isLetter(url.charAt(i + 1));
        }

        private void open(int i) {
            if (open.size() < DEEPEST) {
                open.push(i);
            }
        }

        private void close(int i, char counterpart) {
            Integer last = open.peek();
            if (last != null && url.charAt(last) == counterpart) {
                open.pop();
            } else if (stray < 0) {
                stray = i;
            }
        }

        private void part(int i, char c) {
            if (question >= 0) {
                inQuery(i, c);
            } else if (c == '?' || c == '#') {
                question = i;
            } else if (c == '&' && ampersand < 0 && isParameter(i + 1)) {
                ampersand = i;
            } else if (c == '/' && slashes < 0 && url.startsWith("//", i)) {
                slashes = i;
            } else if (Character.isWhitespace(c) && blank < 0) {
                blank = i;
            }
        }

        private void inQuery(int i, char c) {
            if (c == '?' && second < 0 && isParameter(i + 1) && url.startsWith("$", i + 1)) {
                second = i;
            } else if (c == '&' && empty < 0 && (i == question + 1 || url.startsWith("&&", i))) {
                empty = i;
            }
        }

        private boolean isParameter(int from) {
            int i = from;
            while (i < url.length() && (Character.isLetterOrDigit(url.charAt(i)) || url.charAt(i) == '$')) {
                i++;
            }
            return i > from && i < url.length() && url.charAt(i) == '=';
        }

        int unbalanced() {
            int least = stray;
            Integer outermost = open.peekLast();
            if (outermost != null) {
                least = least < 0 ? outermost : Math.min(least, outermost);
            }
            return quote < 0 ? least : least < 0 ? quote : Math.min(quote, least);
        }
    }
}
