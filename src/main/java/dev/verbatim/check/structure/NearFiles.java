package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.model.Suggestion;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the file that somebody most likely meant by a path that leads to none. */
final class NearFiles {

    /** How many names of one folder are compared letter by letter at most. */
    private static final int MOST_COMPARED = 300;

    private static final int SAME = 3;

    /** A name with a dot in it is that of a file, most likely. */
    private static final char DOT = '.';

    /** How many files of one page are looked for; whoever has more has another problem than a slip of the pen. */
    private static final int MOST_LOOKED_FOR = 100;

    private final Path page;
    private final DocsFolder folder;
    private int looked;

    NearFiles(CheckedPage page) {
        this.page = page.onDisk();
        this.folder = page.docs().folder();
    }

    /** The help about a missing file: {@code did you mean `../resources/user.md`?}, or what else there is to do. */
    String help(Path missing) {
        return near(missing)
                .map(this::asking)
                .orElse("mend the path, which starts at the folder of this page, or add the file");
    }

    /** Whether a file was meant, named as a link on the page would name it. */
    String asking(Path file) {
        return Suggestion.asking(relative(page, file));
    }

    /** A file of nearly that name in the same folder, else one of exactly that name in a folder nearby. */
    Optional<Path> near(Path missing) {
        if (++looked > MOST_LOOKED_FOR) {
            return Optional.empty();
        }
        Path parent = missing.getParent();
        Path name = missing.getFileName();
        if (parent == null || name == null || !missing.startsWith(folder.root())) {
            return Optional.empty();
        }
        Optional<Path> similar = similar(name.toString(), folder.names(parent)).map(parent::resolve);
        return similar.isPresent() ? similar : elsewhere(page, name.toString(), folder);
    }

    private static Optional<String> similar(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> candidates = new TreeSet<>(names)
                .stream()
                        .filter(candidate -> alike(lower, candidate.toLowerCase(Locale.ROOT)) >= SAME)
                        .sorted(Comparator.comparingInt(candidate -> -alike(lower, candidate.toLowerCase(Locale.ROOT))))
                        .limit(MOST_COMPARED)
                        .toList();
        return Suggestion.nearest(name, candidates);
    }

    /** How many letters two names have in common at their begin and their end: a slip lies between. */
    private static int alike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return head + tail;
    }

    private static Optional<Path> elsewhere(Path page, String name, DocsFolder folder) {
        Path own = page.getParent();
        Path above = own == null ? null : own.getParent();
        if (own == null || above == null || !above.startsWith(folder.root())) {
            return own == null ? Optional.empty() : in(own, name, folder);
        }
        Optional<Path> here = in(own, name, folder).or(() -> in(above, name, folder));
        for (String sibling : new TreeSet<>(folder.names(above))) {
            if (here.isPresent()) {
                break;
            }
            if (sibling.indexOf(DOT) <= 0) {
                here = in(above.resolve(sibling), name, folder);
            }
        }
        return here;
    }

    private static Optional<Path> in(Path folder, String name, DocsFolder files) {
        return files.names(folder).contains(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
    }

    /** A file as a link on a page would name it. */
    static String relative(Path page, Path file) {
        Path parent = page.getParent();
        Path path = parent == null ? file : parent.relativize(file);
        return path.toString().replace('\\', '/');
    }
}
