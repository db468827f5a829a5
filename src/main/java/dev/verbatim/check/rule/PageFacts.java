package dev.verbatim.check.rule;

import dev.verbatim.model.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a page once it was judged: little, since all pages' facts are kept.
 *
 * @param path as shown to people
 * @param bookmarks what links can lead to in it
 * @param includes what it includes, in its order
 * @param targets files that it links to or includes, absolute
 */
public record PageFacts(
        String path,
        Path file,
        Shape shape,
        Set<String> bookmarks,
        List<Named> examples,
        List<Included> includes,
        Set<Path> targets) {

    public PageFacts {
        bookmarks = Set.copyOf(bookmarks);
        examples = List.copyOf(examples);
        includes = List.copyOf(includes);
        targets = Set.copyOf(targets);
    }

    /** What kind of page it is. */
    public record Shape(
            String title, SourceSpan titleSpan, boolean fragment, boolean frontMatter, Permissions permissions) {}

    /** A file that a page includes, absolute, and where the page says so. */
    public record Included(Path file, SourceSpan span) {}

    /**
     * An example.
     *
     * @param name the name that it has in its page's text, or the generated one
     * @param span the code of its request
     * @param request method and URL as written; empty where the request cannot be read
     * @param statuses of the documented responses
     */
    public record Named(String name, SourceSpan span, String request, List<Integer> statuses) {

        public Named {
            statuses = List.copyOf(statuses);
        }
    }

    public String title() {
        return shape.title();
    }
}
