package dev.verbatim.cli;

import dev.verbatim.markdown.PageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the folder that links and includes must not lead out of. */
final class DocsRoot {

    /** How far links of pages may lead upwards that lie in no repository: {@code docs/reference/v1.0/api}. */
    private static final int LEVELS = 4;

    private DocsRoot() {}

    /** The root of the settings if the pages lie in it, else that of the repository they lie in, else a few folders up. */
    static Path of(Path settingsRoot, List<PageFile> pages) {
        if (pages.isEmpty() || pages.stream().allMatch(page -> file(page).startsWith(settingsRoot))) {
            return settingsRoot;
        }
        Path folder = parent(file(pages.get(0)));
        for (Path up = folder; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                return up;
            }
        }
        Path root = folder;
        for (int i = 1; i < LEVELS && parent(root).getNameCount() > 0; i++) {
            root = parent(root);
        }
        return root;
    }

    private static Path file(PageFile page) {
        return page.file().toAbsolutePath().normalize();
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
