package dev.verbatim.edit;

import dev.verbatim.edit.LineDiff.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what changes in a page, as {@code diff -u} does:
 *
 * <pre>{@code
 * --- a/api-docs/call-get.md
 * +++ b/api-docs/call-get.md
 * @@ -12,3 +12,3 @@
 *  HTTP/1.1 200 OK
 * -ETag: "1"
 * +ETag: "2"
 * }</pre>
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<Step> steps;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * The diff of two texts, each of its lines ended by LF; empty where they are the same. The lines' own ends, LF, CRLF
     * or CR, are left out of it, but whether the last line has one is shown.
     *
     * @param path of the page, {@code /} between segments
     */
    public static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<Step> steps = sorted(LineDiff.of(lines(before), lines(after)));
        UnifiedDiff diff = new UnifiedDiff(steps);
        diff.out.append("--- a/").append(path).append('\n');
        diff.out.append("+++ b/").append(path).append('\n');
        diff.hunks();
        return diff.out.toString();
    }

    /** Lines with LF, and a last one without where the text lacks it: such a line differs from one that has it. */
    private static List<String> lines(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int lf = unix.indexOf('\n'); lf >= 0; lf = unix.indexOf('\n', from)) {
            lines.add(unix.substring(from, lf + 1));
            from = lf + 1;
        }
        if (from < unix.length()) {
            lines.add(unix.substring(from));
        }
        return lines;
    }

    /** What is removed before what is added, as people expect it. */
    private static List<Step> sorted(List<Step> steps) {
        List<Step> sorted = new ArrayList<>(steps.size());
        List<Step> added = new ArrayList<>();
        for (Step step : steps) {
            if (step.sign() == '+') {
                added.add(step);
                continue;
            }
            if (step.sign() == ' ') {
                sorted.addAll(added);
                added.clear();
            }
            sorted.add(step);
        }
        sorted.addAll(added);
        return sorted;
    }

    private void hunks() {
        int next = 0;
        while (next < steps.size()) {
            int first = changeFrom(next);
            if (first == steps.size()) {
                return;
            }
            int last = first;
            for (int more = first; more < steps.size() && more - last - 1 <= 2 * CONTEXT; more = changeFrom(last + 1)) {
                last = more;
            }
            int from = Math.max(next, first - CONTEXT);
            int to = Math.min(steps.size(), last + 1 + CONTEXT);
            hunk(from, to);
            next = to;
        }
    }

    private int changeFrom(int index) {
        int at = index;
        while (at < steps.size() && steps.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    private void hunk(int from, int to) {
        out.append("@@ -")
                .append(range(count(0, from, '+'), count(from, to, '+')))
                .append(" +")
                .append(range(count(0, from, '-'), count(from, to, '-')))
                .append(" @@\n");
        for (Step step : steps.subList(from, to)) {
            out.append(step.sign()).append(step.line());
            if (!step.line().endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** How many steps are lines of one side: those that are not {@code other}. */
    private int count(int from, int to, char other) {
        return (int) steps.subList(from, to).stream()
                .filter(step -> step.sign() != other)
                .count();
    }

    private static String range(int before, int lines) {
        int first = lines == 0 ? before : before + 1;
        return lines == 1 ? Integer.toString(first) : first + "," + lines;
    }
}
