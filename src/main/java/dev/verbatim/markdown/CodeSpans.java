package dev.verbatim.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which characters of running text lie in code spans (CommonMark 6.1), found in one pass. */
final class CodeSpans {

    static final CodeSpans NONE = new CodeSpans(new BitSet());

    private final BitSet covered;

    private CodeSpans(BitSet covered) {
        this.covered = covered;
    }

    private record Run(int start, int length) {}

    static CodeSpans of(String text) {
        if (text.indexOf('`') < 0) {
            return NONE;
        }
        List<Run> runs = runs(text);
        int[] closing = closing(runs);
        BitSet covered = new BitSet();
        for (int i = 0; i < runs.size(); i++) {
            Run open = runs.get(i);
            boolean escaped = open.start() > 0 && text.charAt(open.start() - 1) == '\\';
            if (!escaped && closing[i] >= 0) {
                Run close = runs.get(closing[i]);
                covered.set(open.start(), close.start() + close.length());
                i = closing[i];
            }
        }
        return new CodeSpans(covered);
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            runs.add(new Run(at, end - at));
            at = text.indexOf('`', end);
        }
        return runs;
    }

    /** For each run the next one of the same length, or -1. */
    private static int[] closing(List<Run> runs) {
        int[] closing = new int[runs.size()];
        Map<Integer, Integer> later = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Integer next = later.put(runs.get(i).length(), i);
            closing[i] = next == null ? -1 : next;
        }
        return closing;
    }

    boolean covers(int offset) {
        return covered.get(offset);
    }
}
