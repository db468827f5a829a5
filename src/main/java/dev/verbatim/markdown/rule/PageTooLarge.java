package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Pages that are too large to be read. */
public final class PageTooLarge implements NamedRule {

    static final PageTooLarge RULE = new PageTooLarge();

    private PageTooLarge() {}

    @Override
    public String id() {
        return "page-too-large";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final long MEGABYTE = 1024 * 1024;

    public static Finding bytes(String path, long bytes, long most) {
        return of(
                path, "the page has " + bytes / MEGABYTE + " MB, and pages are read up to " + most / MEGABYTE + " MB");
    }

    public static Finding lines(String path, int lines) {
        return of(path, "the page has " + lines + " lines, which is more than any page is read for");
    }

    private static Finding of(String path, String message) {
        return RULE.finding(SourceSpan.ofFile(path), message)
                .note("nothing in it was checked")
                .help("split the page, or exclude it")
                .build();
    }
}
