package dev.verbatim.edit;

import dev.verbatim.edit.LineDiff.Step;
import dev.verbatim.model.MaskedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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
    private static final Pattern LONE_CR = Pattern.compile("\r(?!\n)");

    private final List<Step> steps;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * The diff of two texts; empty where they are the same. Lines keep their LF or CRLF, so that programs find
     * them; a CR alone becomes LF.
     *
     * @param path of the page, {@code /} between segments
     * @param mask what hides the secrets of a text; it sees each text whole, since the name of a secret may stand far
     *     above its value
     */
    public static String of(String path, String before, String after, UnaryOperator<String> mask) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        List<String> changed = lines(after);
        List<Step> steps = sorted(masked(LineDiff.of(old, changed), masked(old, mask), masked(changed, mask)));
        UnifiedDiff diff = new UnifiedDiff(steps);
        diff.out.append("--- a/").append(path).append('\n');
        diff.out.append("+++ b/").append(path).append('\n');
        diff.hunks();
        return diff.out.toString();
    }

    /** Lines with LF, and a last one without where the text lacks it: such a line differs from one that has it. */
    private static List<String> lines(String text) {
        String unix = LONE_CR.matcher(text).replaceAll("\n");
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

    private static List<String> masked(List<String> lines, UnaryOperator<String> mask) {
        List<String> texts =
                lines.stream().map(line -> line.substring(0, textEnd(line))).toList();
        return MaskedLines.of(texts, mask);
    }

    private static int textEnd(String line) {
        int end = line.endsWith("\n") ? line.length() - 1 : line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static List<Step> masked(List<Step> steps, List<String> before, List<String> after) {
        List<Step> masked = new ArrayList<>(steps.size());
        int old = 0;
        int changed = 0;
        for (Step step : steps) {
            String text = step.sign() == '+' ? after.get(changed) : before.get(old);
            old += step.sign() == '+' ? 0 : 1;
            changed += step.sign() == '-' ? 0 : 1;
            masked.add(new Step(step.sign(), text + step.line().substring(textEnd(step.line()))));
        }
        return masked;
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
