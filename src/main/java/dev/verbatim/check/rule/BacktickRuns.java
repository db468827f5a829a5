package dev.verbatim.check.rule;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** Tells where code spans end (CommonMark 6.1). Runs of backticks are looked for once; questions must move forwards. */
final class BacktickRuns {

    private final Map<Integer, ArrayDeque<Integer>> starts = new HashMap<>();

    BacktickRuns(String text, int from, int end) {
        int at = text.indexOf('`', from);
        while (at >= 0 && at < end) {
            int behind = behind(text, at, end);
            starts.computeIfAbsent(behind - at, length -> new ArrayDeque<>()).add(at);
            at = text.indexOf('`', behind);
        }
    }

    /** The offset behind the run of backticks at {@code at}. */
    static int behind(String text, int at, int end) {
        int behind = at;
        while (behind < end && text.charAt(behind) == '`') {
            behind++;
        }
        return behind;
    }

    /** Where the next run of that length starts at or behind {@code from}; -1 if there is none. */
    int next(int length, int from) {
        ArrayDeque<Integer> runs = starts.get(length);
        while (runs != null && !runs.isEmpty()) {
            int start = runs.getFirst();
            if (start >= from) {
                return start;
            }
            runs.removeFirst();
        }
        return -1;
    }
}
