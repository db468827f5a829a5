package dev.verbatim.cli.output;

import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads pages once more to show their lines; findings come by page, so only the last one is kept. */
public final class PageFiles implements Function<String, PageExcerpt> {

    /** Larger files are not worth their memory for a line or two. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Path root;
    private String last = "";
    private PageExcerpt excerpt = PageExcerpt.none();

    /** Pages by their displayed paths, which start at {@code root}. */
    public PageFiles(Path root) {
        this.root = root;
    }

    @Override
    public PageExcerpt apply(String page) {
        if (!page.equals(last)) {
            excerpt = read(page);
            last = page;
        }
        return excerpt;
    }

    private PageExcerpt read(String page) {
        try {
            Path file = root.resolve(page);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return PageExcerpt.none();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return PageExcerpt.of(List.of(SourceText.of(page, text.startsWith("\uFEFF") ? text.substring(1) : text)));
        } catch (IOException | InvalidPathException e) {
            // The finding itself says what is wrong with the page; its lines are a courtesy.
            return PageExcerpt.none();
        }
    }
}
