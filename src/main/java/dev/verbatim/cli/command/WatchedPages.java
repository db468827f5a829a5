package dev.verbatim.cli.command;

import dev.verbatim.cli.Workspace;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of a watched run by their files, as they come and go. */
final class WatchedPages {

    private final Workspace workspace;
    private Map<Path, PageFile> files;
    private Map<Path, PageFile> before;

    WatchedPages(Workspace workspace) {
        this.workspace = workspace;
        this.files = byFile(workspace.docs());
        this.before = files;
    }

    /** Looks for the pages again, where these changes may mean that some came or went; whether they may. */
    boolean find(Collection<Path> changed) {
        before = files;
        boolean moved = changed.stream()
                .anyMatch(file -> Files.isDirectory(file)
                        || (isPage(file) && files.containsKey(file) != Files.isRegularFile(file)));
        if (moved) {
            files = byFile(workspace.findAgain());
        }
        return moved;
    }

    /** The page in a file, or the one that was there before: of the run, or beside it, where types are read from. */
    Optional<PageFile> at(Path file) {
        PageFile page = before.getOrDefault(file, files.get(file));
        return page != null || !isPage(file) ? Optional.ofNullable(page) : workspace.pageAt(file);
    }

    /** Those of the run that are there, by file. */
    Map<Path, PageFile> all() {
        return files;
    }

    int count() {
        return files.size();
    }

    /** Their paths as people see them. */
    Set<String> paths() {
        return files.values().stream().map(PageFile::display).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages at these paths, in the order of the docs, by file. */
    Map<Path, PageFile> at(Set<String> paths) {
        Map<Path, PageFile> some = new LinkedHashMap<>();
        files.forEach((file, page) -> {
            if (paths.contains(page.display())) {
                some.put(file, page);
            }
        });
        return some;
    }

    /** The folders in which they stand, and those that types are read from. */
    Stream<Path> folders() {
        return Stream.concat(
                        files.keySet().stream(), workspace.typePages().stream().map(WatchedPages::file))
                .map(Path::getParent);
    }

    static boolean isPage(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Map<Path, PageFile> byFile(DocsSet docs) {
        Map<Path, PageFile> result = new LinkedHashMap<>();
        List<PageFile> pages = docs.pages();
        pages.forEach(page -> result.put(file(page), page));
        return result;
    }

    private static Path file(PageFile page) {
        return page.file().toAbsolutePath().normalize();
    }
}
