package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.PageTooLarge;
import dev.verbatim.markdown.rule.PageUnreadable;
import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads pages. It never throws on what a page holds, and may be used by several threads at once. */
public final class PageReader {

    /** Pages with more bytes than this are not read. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_LINES = 400_000;

    private final ReadOptions options;

    public PageReader(ReadOptions options) {
        this.options = options;
    }

    /** Reads a page from disk; one that cannot be read is an empty page with a finding. */
    public Page read(PageFile file) {
        try {
            return read(file.display(), Files.readAllBytes(file.file()));
        } catch (IOException e) {
            return unread(file.display(), 0, PageUnreadable.of(file.display(), e));
        }
    }

    /**
     * Reads one page.
     *
     * @param path the path as people will see it, {@code /} between segments
     */
    public Page read(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return unread(path, 0, PageTooLarge.bytes(path, bytes.length, MAX_BYTES));
        }
        DecodedPage decoded = DecodedPage.of(path, bytes);
        PageText whole = PageText.of(path, decoded.text());
        if (whole.lineCount() > MAX_LINES) {
            return unread(path, whole.lineCount(), PageTooLarge.lines(path, whole.lineCount()));
        }
        List<Finding> findings = new ArrayList<>(decoded.findings());
        int front = FrontMatter.lines(whole);
        PageText body = whole.withoutFirst(front);
        List<Leaf> leaves = BlockStructure.leaves(body);
        boolean[] kept = options.apiDoctorTags() ? ApiDoctorTags.keptLines(body, leaves, findings) : null;
        if (kept != null) {
            body = body.only(kept);
            leaves = BlockStructure.leaves(body);
        }
        PageScan scan = new PageScan(body, findings).over(leaves, whole.lineCount());
        Prose prose = options.prose()
                ? new Prose(ProsePassages.of(body, leaves), FrontMatter.content(whole, front))
                : Prose.NONE;
        return page(whole, scan, prose);
    }

    private Page page(PageText whole, PageScan scan, Prose prose) {
        List<Finding> findings = scan.findings();
        List<Block> blocks = new Attachment(scan.elements(), findings).blocks();
        if (options.inferHeadings()) {
            blocks = HeadingInference.add(scan.sections().headings(), scan.codeBlocks(), blocks);
        }
        List<Example> examples = new Pairing(whole.file(), findings).examples(scan.codeBlocks(), blocks);
        findings.sort(Comparator.comparing(Finding::span));
        return new Page(
                whole.file(),
                whole.lineCount(),
                scan.sections().headings(),
                scan.codeBlocks(),
                blocks,
                examples,
                scan.tables(),
                scan.sections().groups(),
                scan.includes(),
                scan.pageAnnotations(),
                findings,
                prose,
                scan.suppressions());
    }

    private static Page unread(String path, int lines, Finding finding) {
        return Page.of(path, lines, List.of(), List.of(finding));
    }
}
