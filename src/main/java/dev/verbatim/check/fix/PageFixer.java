package dev.verbatim.check.fix;

import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.PageJudge;
import dev.verbatim.edit.TextEdits;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Fix;
import dev.verbatim.model.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the certain edits of a page's findings, in memory, until there are none: one edit may lay bare another, and of
 * several that touch one place only the first is made at a time. Safe for several threads.
 */
public final class PageFixer {

    /** No page needs more; a fix that calls for another without end must not keep us. */
    private static final int MOST_ROUNDS = 25;

    private final PageJudge judge;

    public PageFixer(PageJudge judge) {
        this.judge = judge;
    }

    /** Reads, judges and mends a page; one that cannot be read is only judged. */
    public FixedPage fix(PageFile file) {
        try {
            return fix(file, Files.readAllBytes(file.file()));
        } catch (IOException e) {
            JudgedPage judged = judge.judge(file);
            return new FixedPage(file, new byte[0], new byte[0], 0, judged, judged);
        }
    }

    /** Judges and mends a page of this content. */
    public FixedPage fix(PageFile file, byte[] before) {
        JudgedPage found = judge.judge(file, before);
        JudgedPage left = found;
        byte[] content = before;
        int count = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> fixes = FixChoice.of(file.display(), left.findings());
            List<TextEdit> edits =
                    fixes.stream().flatMap(fix -> fix.edits().stream()).toList();
            byte[] next = TextEdits.apply(content, edits);
            if (Arrays.equals(next, content)) {
                break;
            }
            content = next;
            count += fixes.size();
            left = judge.judge(file, content);
        }
        return new FixedPage(file, before, content, count, found, left);
    }
}
