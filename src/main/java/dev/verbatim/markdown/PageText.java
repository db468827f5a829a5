package dev.verbatim.markdown;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a page with LF between its lines, and where each of them stands on disk. Lines may be left out; the
 * numbers of those that remain do not change.
 */
final class PageText {

    private final String file;
    private final String text;
    private final int[] starts;
    private final int[] numbers;

    private PageText(String file, String text, int[] starts, int[] numbers) {
        this.file = file;
        this.text = text;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** The text of a whole file, its line ends LF already. */
    static PageText of(String file, String text) {
        int[] starts = starts(text);
        int[] numbers = new int[starts.length];
        Arrays.setAll(numbers, i -> i + 1);
        return new PageText(file, text, starts, numbers);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        for (int lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', lf + 1)) {
            if (lf + 1 == text.length()) {
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = lf + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** This text without its first {@code count} lines. */
    PageText withoutFirst(int count) {
        if (count == 0) {
            return this;
        }
        if (count >= starts.length) {
            return new PageText(file, "", new int[] {0}, new int[] {numbers[starts.length - 1] + 1});
        }
        int from = starts[count];
        int[] later = Arrays.copyOfRange(starts, count, starts.length);
        for (int i = 0; i < later.length; i++) {
            later[i] -= from;
        }
        return new PageText(file, text.substring(from), later, Arrays.copyOfRange(numbers, count, numbers.length));
    }

    /** This text with only the lines for which {@code kept} is true. */
    PageText only(boolean[] kept) {
        StringBuilder joined = new StringBuilder(text.length());
        int[] remaining = new int[Math.max(1, starts.length)];
        int[] places = new int[Math.max(1, starts.length)];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (kept[i]) {
                remaining[count] = numbers[i];
                places[count++] = joined.length();
                joined.append(text, starts[i], i + 1 < starts.length ? starts[i + 1] : text.length());
            }
        }
        int size = Math.max(1, count);
        return new PageText(file, joined.toString(), Arrays.copyOf(places, size), Arrays.copyOf(remaining, size));
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** How many lines there are; a line end at the end of the file starts no further line. */
    int lineCount() {
        return text.isEmpty() ? 0 : starts.length;
    }

    /** The line at an index, without its line end. */
    String line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        if (end > starts[index] && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(starts[index], end);
    }

    /** Whether the line at an index begins with {@code prefix}. */
    boolean lineStartsWith(int index, String prefix) {
        return text.startsWith(prefix, starts[index]);
    }

    int startOf(int index) {
        return starts[index];
    }

    /** Whether the first character of a line that is no blank is {@code first}. */
    boolean opensWith(int index, char first) {
        int at = starts[index];
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == first;
    }

    /** Whether a leaf's source, container markers included, holds {@code word}. */
    boolean holds(Leaf leaf, String word) {
        char first = word.charAt(0);
        for (int i = leaf.start(); i + word.length() <= leaf.end(); i++) {
            if (text.charAt(i) == first && text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The number on disk of the line that holds an offset. */
    int lineNumber(int offset) {
        return numbers[index(offset)];
    }

    SourceSpan span(int from, int to) {
        int first = index(from);
        int last = index(to);
        return new SourceSpan(file, numbers[first], from - starts[first] + 1, numbers[last], to - starts[last] + 1);
    }

    SourceSpan span(Leaf leaf) {
        return span(leaf.start(), leaf.end());
    }

    /** The text of a segment, without its line end. */
    String text(Leaf.Segment segment) {
        String content = text.substring(segment.start(), segment.end());
        return segment.blanks() == 0 ? content : " ".repeat(segment.blanks()) + content;
    }

    SourceText.Line line(Leaf.Segment segment) {
        int index = index(segment.start());
        int column = segment.start() - starts[index] + 1 - segment.blanks();
        return new SourceText.Line(text(segment), numbers[index], Math.max(1, column));
    }

    SourceText source(List<Leaf.Segment> segments) {
        return SourceText.ofLines(file, segments.stream().map(this::line).toList());
    }
}
