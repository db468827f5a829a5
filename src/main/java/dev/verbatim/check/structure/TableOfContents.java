package dev.verbatim.check.structure;

import dev.verbatim.check.rule.DocsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages that a folder's {@code toc.yml} lists: the values of its {@code href} keys. */
final class TableOfContents {

    private static final int MOST_BYTES = 5_000_000;

    private TableOfContents() {}

    static Set<Path> of(Path folder, DocsFolder docs) {
        Set<Path> listed = new HashSet<>();
        for (String name : docs.names(folder)) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("toc.yml") || lower.equals("toc.yaml")) {
                read(folder.resolve(name), docs, listed);
            }
        }
        return listed;
    }

    private static void read(Path toc, DocsFolder docs, Set<Path> listed) {
        try {
            if (Files.size(toc) <= MOST_BYTES) {
                for (String line : Files.readAllLines(toc)) {
                    href(line).ifPresent(path -> docs.resolve(toc, path)
                            .ifPresent(file -> listed.add(docs.look(file).file())));
                }
            }
        } catch (IOException e) {
            // A table of contents that cannot be read lists nothing.
        }
    }

    private static Optional<String> href(String line) {
        int at = 0;
        while (at < line.length() && " -{\t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int colon = line.indexOf(':', at);
        if (colon < 0
                || !line.substring(at, colon).strip().toLowerCase(Locale.ROOT).endsWith("href")) {
            return Optional.empty();
        }
        String value = line.substring(colon + 1).strip();
        boolean quoted = !value.isEmpty() && "\"'".indexOf(value.charAt(0)) >= 0;
        String ends = quoted ? value.substring(0, 1) + "?#" : "},?# ";
        int from = quoted ? 1 : 0;
        int end = from;
        while (end < value.length() && ends.indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return end == from ? Optional.empty() : Optional.of(value.substring(from, end));
    }
}
