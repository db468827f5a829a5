package dev.verbatim.check.rule;

import java.util.Set;

/** Tells pages from the fragments that pages include, by the folders they lie in. */
final class PageKind {

    private static final Set<String> FOLDERS = Set.of("includes", "_includes", "include", "snippets", "fragments");

    private PageKind() {}

    static boolean isFragment(String path) {
        String[] segments = path.split("/");
        for (int i = 0; i < segments.length - 1; i++) {
            if (FOLDERS.contains(segments[i])) {
                return true;
            }
        }
        return false;
    }
}
