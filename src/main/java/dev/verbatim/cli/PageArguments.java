package dev.verbatim.cli;

import dev.verbatim.model.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PATH arguments of a command.
 *
 * @param paths files and folders, as absolute paths unless they were typed relative in the root itself
 * @param lines lines of {@code PAGE:LINE} arguments, by path
 */
public record PageArguments(List<Path> paths, Map<Path, Set<Integer>> lines) {

    private static final Pattern WITH_LINE = Pattern.compile("(.+?):([1-9][0-9]{0,8})(?::[0-9]+)?");

    /** Reads them; {@code PAGE:LINE:COLUMN} is accepted too, since that is how problems are printed. */
    public static PageArguments of(Path directory, Path root, List<String> arguments) {
        List<Path> paths = new ArrayList<>();
        Map<Path, Set<Integer>> lines = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (argument.isBlank()) {
                throw new UsageException("a PATH is empty; name a page or a folder, or leave it out");
            }
            Matcher split = WITH_LINE.matcher(argument);
            boolean hasLine = !Files.exists(directory.resolve(argument)) && split.matches();
            String typed = hasLine ? split.group(1) : argument;
            Path path = directory.equals(root) ? Path.of(typed) : directory.resolve(typed);
            if (hasLine && Files.isDirectory(directory.resolve(typed))) {
                throw new UsageException("`" + typed + "` is a folder, and only pages have lines");
            }
            paths.add(path);
            if (hasLine) {
                lines.computeIfAbsent(root.resolve(path).normalize(), key -> new TreeSet<>())
                        .add(Integer.valueOf(split.group(2)));
            }
        }
        return new PageArguments(List.copyOf(paths), lines);
    }
}
