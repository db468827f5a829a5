package dev.verbatim.markdown;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The seven ways in which an HTML block starts and ends (CommonMark 4.6), in their order. */
enum HtmlCondition {
    RAW_TEXT,
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA,
    BLOCK_TAG,
    ANY_TAG;

    private static final Set<String> RAW_TEXT_TAGS = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCK_TAGS = Set.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div"
                            + " dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                            + " header hr html iframe legend li link main menu menuitem nav noframes ol optgroup"
                            + " option p param search section source summary table tbody td tfoot th thead title tr"
                            + " track ul")
                    .split(" "));

    private static final int LONGEST_TAG = 10;

    boolean endsAtBlankLine() {
        return this == BLOCK_TAG || this == ANY_TAG;
    }

    /** Whether a line holds what ends a block of this kind; its first line may do so as well. */
    boolean endsWith(CharSequence line) {
        return switch (this) {
            case RAW_TEXT -> RAW_TEXT_TAGS.stream().anyMatch(tag -> contains(line, "</" + tag + ">"));
            case COMMENT -> contains(line, "-->");
            case INSTRUCTION -> contains(line, "?>");
            case DECLARATION -> contains(line, ">");
            case CDATA -> contains(line, "]]>");
            case BLOCK_TAG, ANY_TAG -> false;
        };
    }

    private static boolean contains(CharSequence line, String word) {
        for (int i = 0; i + word.length() <= line.length(); i++) {
            if (HtmlTag.matches(line, i, word)) {
                return true;
            }
        }
        return false;
    }

    /** How an HTML block starts at the {@code <} at {@code at}, or null where none does. */
    static @Nullable HtmlCondition startingAt(CharSequence line, int at) {
        if (HtmlTag.matches(line, at, "<!--")) {
            return COMMENT;
        }
        if (HtmlTag.matches(line, at, "<?")) {
            return INSTRUCTION;
        }
        if (HtmlTag.matches(line, at, "<![cdata[")) {
            return CDATA;
        }
        if (HtmlTag.matches(line, at, "<!")) {
            return at + 2 < line.length() && HtmlTag.isLetter(line.charAt(at + 2)) ? DECLARATION : null;
        }
        boolean closing = HtmlTag.matches(line, at, "</");
        int from = at + (closing ? 2 : 1);
        int to = from;
        while (to < line.length() && HtmlTag.isNameCharacter(line.charAt(to))) {
            to++;
        }
        if (to - from <= LONGEST_TAG) {
            String name = line.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
            if (!closing && RAW_TEXT_TAGS.contains(name) && endsName(line, to, false)) {
                return RAW_TEXT;
            }
            if (BLOCK_TAGS.contains(name) && endsName(line, to, true)) {
                return BLOCK_TAG;
            }
        }
        return HtmlTag.standsAlone(line, at) ? ANY_TAG : null;
    }

    private static boolean endsName(CharSequence line, int at, boolean orSlash) {
        return at >= line.length()
                || line.charAt(at) == '>'
                || line.charAt(at) == ' '
                || line.charAt(at) == '\t'
                || (orSlash && HtmlTag.matches(line, at, "/>"));
    }
}
