package dev.verbatim.cli;

import dev.verbatim.cli.output.PageExcerpt;
import dev.verbatim.markdown.LinkBounds;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives the lines of a page for a finding's window; the last page asked for is kept, as findings come page by page. */
final class PageLines implements Function<String, PageExcerpt> {

    private final Path root;
    private final LinkBounds bounds;
    private String page = "";
    private List<String> lines = List.of();

    PageLines(Path root) {
        this.root = root;
        this.bounds = new LinkBounds(root);
    }

    @Override
    public PageExcerpt apply(String path) {
        if (!path.equals(page)) {
            page = path;
            lines = read(root.resolve(path));
        }
        List<String> known = lines;
        return number -> number < 1 || number > known.size()
                ? Optional.empty()
                : Optional.of(new SourceText.Line(known.get(number - 1), number, 1));
    }

    private List<String> read(Path file) {
        try {
            // A finding about a link that leads out of the docs shows nothing of where it leads.
            boolean outside = file.startsWith(root) && !bounds.allows(file);
            if (outside || Files.size(file) > PageReader.MAX_BYTES) {
                return List.of();
            }
            // Malformed bytes become U+FFFD, and all three line ends count, as for the page's reader.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return List.of(unmarked.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
