package dev.verbatim.markdown;

import dev.verbatim.model.Finding;
import dev.verbatim.model.UsageException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The pages that a command works on.
 *
 * @param pages in the order of their display paths
 * @param findings what could not be read, and why
 */
public record DocsSet(List<PageFile> pages, List<Finding> findings) {

    public DocsSet {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /**
     * Finds the Markdown files below {@code paths}, or below {@code root} when there are none. Hidden folders and
     * {@code node_modules} are left out, and so is what an exclude pattern matches; a file that is named itself is not.
     *
     * @param root what display paths are relative to, except those of absolute {@code paths} that lie outside of it
     * @param paths files and folders, absolute or relative to {@code root}
     * @param excludeGlobs patterns such as {@code includes/**}, matched against display paths
     * @throws UsageException when a path is missing or nothing is found
     */
    public static DocsSet find(Path root, List<Path> paths, List<String> excludeGlobs) {
        PageWalk walk = new PageWalk(root.toAbsolutePath().normalize(), new ExcludeGlobs(excludeGlobs));
        for (Path path : paths.isEmpty() ? List.of(root) : paths) {
            Path start = root.resolve(path).toAbsolutePath().normalize();
            if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("there is no file or folder `" + path + "`");
            }
            walk.add(start, path.isAbsolute());
        }
        Map<String, PageFile> pages = walk.pages();
        if (pages.isEmpty() && walk.findings().isEmpty()) {
            throw new UsageException("no pages below " + shown(root, paths)
                    + ": pages are files whose names end in `.md`"
                    + (excludeGlobs.isEmpty() ? "" : ", apart from what `exclude` leaves out"));
        }
        return new DocsSet(List.copyOf(pages.values()), walk.findings());
    }

    private static String shown(Path root, List<Path> paths) {
        List<Path> places = paths.isEmpty() ? List.of(root) : paths;
        return String.join(", ", places.stream().map(path -> "`" + path + "`").toList());
    }
}
