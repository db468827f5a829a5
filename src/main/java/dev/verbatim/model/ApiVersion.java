package dev.verbatim.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names that versions of an API have, in URLs as in folders: {@code v1.0}, {@code beta}. */
public final class ApiVersion {

    private static final Pattern NAME = Pattern.compile("v\\d+(?:\\.\\d+)*|beta|alpha|preview");

    private ApiVersion() {}

    /** Whether a segment of a path names a version. */
    public static boolean isName(String segment) {
        return NAME.matcher(segment).matches();
    }

    /** The folder of a path, with {@code /} between its segments, that names a version; the innermost of several. */
    public static Optional<String> ofPath(String path) {
        int end = path.length();
        while (end >= 0) {
            int slash = path.lastIndexOf('/', end - 1);
            String segment = path.substring(slash + 1, end);
            if (isName(segment)) {
                return Optional.of(segment);
            }
            end = slash;
        }
        return Optional.empty();
    }
}
