package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.TabGroupUnclosed;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Heading;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects section headings and tab groups. A heading {@code # [HTTP](#tab/http)} is a tab; its group ends at
 * {@code ---}, at a heading that is no tab, or with the page.
 */
final class Sections {

    /** A mistyped one begins a tab all the same: its writer means one, and the group goes on behind it. */
    private static final Pattern TAB_LINK = Pattern.compile("\\] ?\\(#?tabs?/(?=[^)]+\\)$)");

    private final PageText page;
    private final List<Finding> findings;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Tab.Group> groups = new ArrayList<>();
    private final List<Tab> tabs = new ArrayList<>();
    private @Nullable OpenTab open;

    private record OpenTab(String title, String id, SourceSpan heading) {

        Tab endingAt(int line) {
            return new Tab(title, id, heading, heading.startLine(), Math.max(heading.startLine(), line));
        }
    }

    Sections(PageText page, List<Finding> findings) {
        this.page = page;
        this.findings = findings;
    }

    void heading(Leaf leaf) {
        StringBuilder joined = new StringBuilder();
        for (Leaf.Segment line : leaf.lines()) {
            joined.append(joined.isEmpty() ? "" : " ").append(page.text(line).strip());
        }
        InlineText text = InlineText.of(joined.toString());
        SourceSpan span = span(leaf);
        if (isTab(text.text())) {
            tab(text.text(), span);
        } else if (open != null && leaf.setext() && leaf.level() == 2) {
            // The `---` that was to end the group stands directly below text and so underlines it.
            endGroup(page.lineNumber(leaf.end()), true);
        } else {
            endGroup(span.startLine() - 1, false);
            headings.add(new Heading(leaf.level(), text.text(), text.anchor(), span));
        }
    }

    private SourceSpan span(Leaf leaf) {
        List<Leaf.Segment> lines = leaf.lines();
        if (lines.isEmpty()
                || lines.get(0).start() == lines.get(lines.size() - 1).end()) {
            return page.span(leaf);
        }
        return page.span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }

    private static boolean isTab(String text) {
        return text.startsWith("[")
                && text.endsWith(")")
                && TAB_LINK.matcher(text).find();
    }

    private void tab(String text, SourceSpan heading) {
        if (open != null) {
            tabs.add(open.endingAt(heading.startLine() - 1));
        }
        Matcher link = TAB_LINK.matcher(text);
        boolean found = link.find();
        String id = text.substring(found ? link.end() : 0, text.length() - 1).strip();
        open = new OpenTab(text.substring(1, found ? link.start() : 1).strip(), id, heading);
    }

    void thematicBreak(Leaf leaf) {
        if (page.text().charAt(leaf.start()) == '-') {
            endGroup(page.lineNumber(leaf.start()), true);
        }
    }

    void endOfPage(int lastLine) {
        endGroup(lastLine, false);
    }

    private void endGroup(int line, boolean closed) {
        if (open == null) {
            return;
        }
        tabs.add(open.endingAt(closed ? line - 1 : line));
        open = null;
        Tab.Group group = new Tab.Group(tabs, closed);
        tabs.clear();
        groups.add(group);
        if (!closed) {
            findings.add(TabGroupUnclosed.of(group.tabs().get(0).heading()));
        }
    }

    List<Heading> headings() {
        return headings;
    }

    List<Tab.Group> groups() {
        return groups;
    }
}
