package dev.verbatim.check.rule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names that versions of an API have, in URLs as in folders. */
public final class ApiVersions {

    private static final Pattern VERSION = Pattern.compile("v\\d+(?:\\.\\d+)*|beta|alpha|preview");

    private ApiVersions() {}

    /** Whether a segment of a path names a version: {@code v1.0}, {@code beta}. */
    public static boolean isVersion(String segment) {
        return VERSION.matcher(segment).matches();
    }

    /** The folder of a page's path that names a version; the innermost, where there are several. */
    public static Optional<String> ofPath(Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            String name = path.getName(i).toString();
            if (isVersion(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The versions that a docs set has folders for, as far as can be seen from one of its pages. */
    public static Set<String> around(Path page, DocsFolder docs) {
        for (Path folder = page.getParent(); folder != null; folder = folder.getParent()) {
            Path parent = folder.getParent();
            Path name = folder.getFileName();
            if (parent == null || name == null || !parent.startsWith(docs.root())) {
                return Set.of();
            }
            if (isVersion(name.toString())) {
                Set<String> versions = new TreeSet<>(docs.names(parent));
                versions.removeIf(other -> !isVersion(other));
                return versions;
            }
        }
        return Set.of();
    }
}
