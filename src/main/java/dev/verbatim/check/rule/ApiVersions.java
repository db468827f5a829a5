package dev.verbatim.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names that versions of an API have, in URLs as in folders. */
public final class ApiVersions {

    private static final Pattern VERSION = Pattern.compile("v\\d+(?:\\.\\d+)*|beta|alpha|preview");

    private ApiVersions() {}

    /** Whether a segment of a path names a version: {@code v1.0}, {@code beta}. */
    public static boolean isVersion(String segment) {
        return VERSION.matcher(segment).matches();
    }

    /** The first segment of a page's path that names a version. */
    public static Optional<String> ofPath(String path) {
        for (String segment : path.split("/")) {
            if (isVersion(segment)) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }
}
