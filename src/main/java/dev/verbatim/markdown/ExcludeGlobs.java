package dev.verbatim.markdown;

import dev.verbatim.model.UsageException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns of paths to leave out. One without a slash matches names at any depth, as in {@code .gitignore}. */
final class ExcludeGlobs {

    private final List<PathMatcher> matchers = new ArrayList<>();

    ExcludeGlobs(List<String> globs) {
        for (String glob : globs) {
            String pattern = glob.startsWith("./") ? glob.substring(2) : glob;
            if (pattern.endsWith("/")) {
                pattern += "**";
            }
            add(glob, pattern);
            if (pattern.startsWith("**/")) {
                add(glob, pattern.substring(3));
            } else if (pattern.indexOf('/') < 0) {
                add(glob, "**/" + pattern);
            }
        }
    }

    private void add(String glob, String pattern) {
        try {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
        } catch (PatternSyntaxException e) {
            throw new UsageException("`" + glob + "` is no pattern of paths: " + e.getDescription());
        }
    }

    boolean match(String display) {
        Path path = Path.of(display);
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }
}
