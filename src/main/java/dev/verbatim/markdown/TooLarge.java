package dev.verbatim.markdown;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;

/** Says of a page that it is too large to be read. */
final class TooLarge {

    private static final long MEGABYTE = 1024 * 1024;

    private TooLarge() {}

    static Finding page(String path, long bytes) {
        return finding(
                path,
                "the page has " + bytes / MEGABYTE + " MB, and pages are read up to " + PageReader.MAX_BYTES / MEGABYTE
                        + " MB");
    }

    static Finding lines(String path, int lines) {
        return finding(path, "the page has " + lines + " lines, which is more than any page is read for");
    }

    private static Finding finding(String path, String message) {
        return Finding.error("page-too-large", SourceSpan.ofFile(path), message)
                .note("nothing in it was checked")
                .help("split the page, or exclude it")
                .build();
    }
}
