package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.TagsUnclosed;
import dev.verbatim.model.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what API Doctor leaves out when it is run without tags: sections from {@code [TAGS=…]} to {@code [END]},
 * and lines that begin with {@code >>}, which are notes of writers to each other. Unlike there, code is never touched.
 */
final class ApiDoctorTags {

    private final PageText page;
    private final boolean[] kept;
    private final boolean[] code;
    private @Nullable Finding unclosed;

    private ApiDoctorTags(PageText page, List<Leaf> leaves) {
        this.page = page;
        this.kept = new boolean[Math.max(1, page.lineCount())];
        this.code = new boolean[kept.length];
        Arrays.fill(kept, true);
        for (Leaf leaf : leaves) {
            if (leaf.kind().isCode()) {
                Arrays.fill(code, page.index(leaf.start()), page.index(leaf.end()) + 1, true);
            }
        }
    }

    /** The lines to keep, or null where they are all kept. */
    static boolean @Nullable [] keptLines(PageText page, List<Leaf> leaves, List<Finding> findings) {
        if (!page.text().contains(">>") && !page.text().contains("[")) {
            return null;
        }
        boolean any = false;
        for (int i = 0; i < page.lineCount() && !any; i++) {
            any = isNote(page, i) || isStart(page, i);
        }
        if (!any) {
            return null;
        }
        ApiDoctorTags tags = new ApiDoctorTags(page, leaves);
        tags.mark();
        if (tags.unclosed != null) {
            findings.add(tags.unclosed);
        }
        return tags.kept;
    }

    private void mark() {
        int start = -1;
        for (int i = 0; i < page.lineCount(); i++) {
            if (code[i]) {
                kept[i] = start < 0;
            } else if (start < 0 && isStart(page, i)) {
                start = i;
                kept[i] = false;
            } else if (start >= 0) {
                kept[i] = false;
                if (page.line(i).strip().equalsIgnoreCase("[END]")) {
                    start = -1;
                }
            } else {
                kept[i] = !isNote(page, i);
            }
        }
        if (start >= 0) {
            Arrays.fill(kept, start + 1, kept.length, true);
            unclosed = TagsUnclosed.of(page.span(
                    page.startOf(start), page.startOf(start) + page.line(start).length()));
        }
    }

    private static boolean isNote(PageText page, int line) {
        return page.lineStartsWith(line, ">>") || page.lineStartsWith(line, " >>");
    }

    private static boolean isStart(PageText page, int line) {
        if (!page.opensWith(line, '[')) {
            return false;
        }
        String text = page.line(line).strip().toUpperCase(Locale.ROOT);
        return text.startsWith("[TAGS=") && text.indexOf(']') > "[TAGS=".length();
    }
}
