package dev.verbatim.check.rule;

import dev.verbatim.model.ApiVersion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The folders in which a docs set keeps the versions of an API apart. */
public final class VersionFolders {

    private VersionFolders() {}

    /** The folder of a page's path that names a version; the innermost, where there are several. */
    static Optional<String> ofPath(Path path) {
        return ApiVersion.ofPath(path.toString().replace('\\', '/'));
    }

    /** The versions that a docs set has folders for, as far as can be seen from one of its pages. */
    public static Set<String> around(Path page, DocsFolder docs) {
        for (Path folder = page.getParent(); folder != null; folder = folder.getParent()) {
            Path parent = folder.getParent();
            Path name = folder.getFileName();
            if (parent == null || name == null || !parent.startsWith(docs.root())) {
                return Set.of();
            }
            if (ApiVersion.isName(name.toString())) {
                Set<String> versions = new TreeSet<>(docs.names(parent));
                versions.removeIf(other -> !ApiVersion.isName(other));
                return versions;
            }
        }
        return Set.of();
    }
}
