package dev.verbatim.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page: what is not code. It is kept only where someone asks for it, since most do not.
 *
 * @param passages paragraphs, tables included, headings and HTML blocks, in the order of the page
 * @param frontMatter the lines between the markers of the front matter; null where there is none
 */
public record Prose(List<Passage> passages, @Nullable SourceText frontMatter) {

    /** No one asked for it, or there is none. */
    public static final Prose NONE = new Prose(List.of(), null);

    private static final Pattern KEYS = Pattern.compile("[a-z][\\w.-]{0,40}:\\s.*\\n[a-z][\\w.-]{0,40}:\\s");

    public Prose {
        passages = List.copyOf(passages);
    }

    /** Whether the page begins with keys and values of which no second {@code ---} makes front matter. */
    public boolean frontMatterNeverEnds() {
        if (frontMatter != null || passages.isEmpty()) {
            return false;
        }
        Passage first = passages.get(0);
        return first.kind() == Kind.PARAGRAPH
                && first.text().span().startLine() == 2
                && KEYS.matcher(first.text().text()).lookingAt();
    }

    /** What a passage is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        HTML
    }

    /** One block of text as the page has it, the markers of its container gone. */
    public record Passage(Kind kind, SourceText text) {}
}
