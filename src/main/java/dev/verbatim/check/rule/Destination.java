package dev.verbatim.check.rule;

import dev.verbatim.check.rule.DocsFolder.Found;
import dev.verbatim.check.rule.DocsFolder.Presence;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A link with what it leads to.
 *
 * @param file the file, there or not; null where it leads to none or to one that cannot be known
 */
public record Destination(
        Link link, LinkTarget target, @Nullable Path file) {

    static Destination of(Link link, Path page, DocsFolder folder) {
        LinkTarget target = LinkTarget.of(link);
        return new Destination(link, target, target.file(page, folder).orElse(null));
    }

    /** Whether the file is there; null where there is none to look for. */
    public @Nullable Presence presence(DocsFolder folder) {
        Found found = found(folder);
        return found == null ? null : found.presence();
    }

    /** The file as it is there. */
    public @Nullable Found found(DocsFolder folder) {
        Path path = file;
        return path == null ? null : folder.look(path);
    }
}
