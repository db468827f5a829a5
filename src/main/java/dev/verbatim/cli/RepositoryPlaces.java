package dev.verbatim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Paths of pages as services that show a repository want them: from its root, where those shown to people begin at the
 * folder of the settings.
 */
final class RepositoryPlaces implements UnaryOperator<String> {

    private final Path repository;
    private final Path root;

    /**
     * Looks for the repository that holds a folder.
     *
     * @param root where paths shown to people begin
     */
    RepositoryPlaces(Path root) {
        Path folder = root;
        while (folder != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        this.repository = folder == null ? root : folder;
        this.root = root;
    }

    /** The path of a file as shown to people; one outside of the repository stays as it is. */
    @Override
    public String apply(String shown) {
        Path file = root.resolve(shown);
        return !repository.equals(root) && file.startsWith(repository)
                ? repository.relativize(file).toString().replace('\\', '/')
                : shown;
    }
}
