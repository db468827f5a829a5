package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.DocsView;
import dev.verbatim.check.rule.PageFacts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the page of which another is the translation, by its path: {@code zh-cn/a/b.md} or {@code a/b.zh-cn.md}. */
final class Original {

    /** Those that docs are written in; any four letters would make a language of {@code api-docs}. */
    private static final Set<String> SCRIPTS = Set.of("hans", "hant", "latn", "cyrl", "arab", "guru", "deva");

    private Original() {}

    static Optional<PageFacts> of(CheckedPage page) {
        Path file = page.onDisk();
        DocsView docs = page.docs();
        Path root = docs.folder().root();
        if (!file.startsWith(root)) {
            return Optional.empty();
        }
        Path below = root.relativize(file);
        for (int i = 0; i < below.getNameCount() - 1; i++) {
            if (isLocale(below.getName(i).toString())) {
                Path above = i == 0 ? root : root.resolve(below.subpath(0, i));
                Path rest = below.subpath(i + 1, below.getNameCount());
                boolean english =
                        below.getName(i).toString().toLowerCase(Locale.ROOT).startsWith("en-");
                return english
                        ? Optional.empty()
                        : docs.withExamples(above.resolve(rest))
                                .or(() ->
                                        docs.withExamples(above.resolve("en-us").resolve(rest)));
            }
        }
        return besides(file).flatMap(docs::facts);
    }

    private static Optional<Path> besides(Path file) {
        String name = file.getFileName().toString();
        int end = name.length() - ".md".length();
        int dot = end <= 0 ? -1 : name.lastIndexOf('.', end - 1);
        return dot > 0 && isLocale(name.substring(dot + 1, end))
                ? Optional.of(file.resolveSibling(name.substring(0, dot) + ".md"))
                : Optional.empty();
    }

    /** A language with its country or script: {@code zh-cn}, {@code pt-BR}, {@code zh-Hant-TW}. */
    static boolean isLocale(String name) {
        String[] parts = name.split("-", -1);
        boolean language = parts.length >= 2 && parts.length <= 3 && isWord(parts[0], 2, 3);
        for (int i = 1; i < parts.length; i++) {
            boolean country = isWord(parts[i], 2, 2);
            boolean script = i == 1 && SCRIPTS.contains(parts[i].toLowerCase(Locale.ROOT));
            language &= country || script;
        }
        return language;
    }

    private static boolean isWord(String part, int least, int most) {
        return part.length() >= least && part.length() <= most && part.chars().allMatch(Character::isLetter);
    }
}
