package dev.verbatim.check.structure;

import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text that was to be an include or a link and is another thing: {@code [INCLUDE [a](b.md)]}, {@code (a)[b.md]}. */
final class LinkSlips {

    /**
     * A slip.
     *
     * @param words what is wrong
     * @param help what to do
     */
    record Slip(SourceSpan span, String words, String help) {}

    private static final Pattern INCLUDE =
            Pattern.compile("\\[(!?)([A-Za-z]{5,9})( ?\\[[^\\]\\n]{0,200}\\]\\([^)\\s]{1,300}\\))(\\]?)");

    private static final Pattern REVERSED = Pattern.compile(
            "\\([^()\\[\\]\\n]{1,200}\\)(\\[(?:[\\w./-]{1,200}\\.md(?:#[\\w-]{0,100})?|https?://[^\\]\\s]{1,300})\\])(?![(\\[:])");

    private LinkSlips() {}

    static void find(Prose.Passage passage, Consumer<Slip> slips) {
        SourceText source = passage.text();
        String text = source.text();
        if (passage.kind() == Prose.Kind.HTML || text.indexOf('[') < 0) {
            return;
        }
        if (text.contains("](")) {
            Matcher include = INCLUDE.matcher(text);
            while (include.find()) {
                include(include, source, slips);
            }
        }
        if (text.contains(")[")) {
            Matcher reversed = REVERSED.matcher(text);
            while (reversed.find()) {
                if (!isCode(text, reversed.start())) {
                    slips.accept(new Slip(
                            source.span(reversed.start(), reversed.end()),
                            "no link: its text stands in parentheses and its destination in brackets",
                            "write `[text](destination)`"));
                }
            }
        }
    }

    private static void include(Matcher include, SourceText source, Consumer<Slip> slips) {
        String word = include.group(2).toUpperCase(Locale.ROOT);
        boolean meant = word.equals("INCLUDE");
        if ((!meant && Suggestion.slip(word, List.of("INCLUDE")).isEmpty()) || isCode(source.text(), include.start())) {
            return;
        }
        boolean called = meant && !include.group(1).isEmpty();
        if (!called) {
            slips.accept(new Slip(
                    source.span(include.start(), include.end(2)),
                    "no include: it begins with `[" + include.group(1) + include.group(2) + "`",
                    "begin it with `[!INCLUDE`"));
        } else if (include.group(4).isEmpty()) {
            slips.accept(new Slip(
                    source.span(include.start(), include.end()),
                    "no include: its bracket is not closed",
                    "close it with `]`"));
        }
    }

    /** Whether a place lies behind an odd number of backticks of its line. */
    private static boolean isCode(String text, int at) {
        int ticks = 0;
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            ticks += text.charAt(i) == '`' ? 1 : 0;
        }
        return ticks % 2 == 1;
    }
}
