package dev.verbatim.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one list of lines to another: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986),
 * the greedy form, on what lies between the lines that both begin and end with.
 */
final class LineDiff {

    /** Beyond this many changed lines, all that lies between is shown as replaced; the memory grows with its square. */
    private static final int MOST_CHANGES = 2_000;

    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** One line of the way: kept, removed or added. */
    record Step(char sign, String line) {}

    static List<Step> of(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        before.subList(0, head).forEach(line -> steps.add(new Step(' ', line)));
        steps.addAll(new LineDiff(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                .steps());
        before.subList(before.size() - tail, before.size()).forEach(line -> steps.add(new Step(' ', line)));
        return steps;
    }

    private List<Step> steps() {
        int most = Math.min(before.size() + after.size(), MOST_CHANGES);
        List<int[]> trace = new ArrayList<>();
        int[] furthest = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || (k != d && furthest[at - 1] < furthest[at + 1])
                        ? furthest[at + 1]
                        : furthest[at - 1] + 1;
                while (x < before.size()
                        && x - k < after.size()
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return back(trace);
                }
            }
        }
        List<Step> replaced = new ArrayList<>();
        before.forEach(line -> replaced.add(new Step('-', line)));
        after.forEach(line -> replaced.add(new Step('+', line)));
        return replaced;
    }

    private List<Step> back(List<int[]> trace) {
        List<Step> steps = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            int at = k + d + 1;
            boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
            int fromX = down ? furthest[at + 1] : furthest[at - 1];
            int fromY = fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                x--;
                y--;
                steps.add(new Step(' ', before.get(x)));
            }
            steps.add(down ? new Step('+', after.get(fromY)) : new Step('-', before.get(fromX)));
            x = fromX;
            y = fromY;
        }
        while (x > 0) {
            x--;
            steps.add(new Step(' ', before.get(x)));
        }
        Collections.reverse(steps);
        return steps;
    }
}
