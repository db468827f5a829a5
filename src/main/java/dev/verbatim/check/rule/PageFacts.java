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
 * @param includes files that it includes
 * @param targets files that it links to or includes, absolute
 */
public record PageFacts(
        String path,
        Path file,
        String title,
        Set<String> bookmarks,
        List<Named> examples,
        Set<Path> includes,
        Set<Path> targets) {

    public PageFacts {
        bookmarks = Set.copyOf(bookmarks);
        examples = List.copyOf(examples);
        includes = Set.copyOf(includes);
        targets = Set.copyOf(targets);
    }

    /** The name that an example has in its page's text, and where. */
    public record Named(String name, SourceSpan span) {}
}
