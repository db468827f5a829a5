package dev.verbatim.cli.watch;

import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.PageJudge;
import dev.verbatim.check.TypePages;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A docs set that stays judged while its files change: what a save affects is judged again, first the saved pages
 * themselves, then those that link to them, include them or ask for their types.
 */
public final class LiveCheck {

    private final Supplier<DocsSet> find;
    private final DocsIndex index;
    private final TypePages types;
    private final PageJudge judge;
    private final Map<String, JudgedPage> judged = new TreeMap<>();
    private final Set<String> waiting = new TreeSet<>();
    private final Set<Path> led = new HashSet<>();
    private final Set<Path> folders = new TreeSet<>();
    private DocsSet docs;
    private Map<Path, PageFile> byFile;

    /**
     * A set that nothing of has been judged yet.
     *
     * @param find looks for the pages, again whenever files came or went
     */
    public LiveCheck(Supplier<DocsSet> find, DocsIndex index, TypePages types, PageJudge judge) {
        this.find = find;
        this.index = index;
        this.types = types;
        this.judge = judge;
        this.docs = find.get();
        this.byFile = byFile(docs);
        Set<Path> looked = new HashSet<>();
        byFile.keySet().forEach(file -> add(file, looked));
    }

    public DocsSet docs() {
        return docs;
    }

    public DocsIndex index() {
        return index;
    }

    /** What is known of all pages, in their order. */
    public Collection<JudgedPage> pages() {
        return judged.values();
    }

    /** The folders in which a change may matter: those of the pages, and those of what they lead to. */
    public Set<Path> folders() {
        return Set.copyOf(folders);
    }

    /** Adds the folders of what a page leads to, or those where it would be made. */
    private void addFolders(JudgedPage page, Set<Path> looked) {
        Path root = index.folder().root();
        add(page.facts().file(), looked);
        for (Path target : page.facts().targets()) {
            if (target.startsWith(root)) {
                add(target, looked);
            }
        }
    }

    private void add(Path file, Set<Path> looked) {
        Path folder = file.getParent();
        while (folder != null && looked.add(folder) && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && Files.isDirectory(folder)) {
            folders.add(folder);
        }
    }

    /** Whether a change of that file can change what is known: a page, a folder, or something that pages show. */
    public boolean mayMatter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.endsWith("~")
                && (name.endsWith(".md") || Files.isDirectory(file) || led().contains(file));
    }

    /** The pages, what they lead to, and all folders above. */
    private Set<Path> led() {
        if (led.isEmpty()) {
            judged.values().forEach(page -> {
                with(page.facts().file(), led);
                page.facts().targets().forEach(target -> with(target, led));
            });
        }
        return led;
    }

    private static void with(Path file, Set<Path> places) {
        for (Path place = file; place != null && places.add(place); ) {
            place = place.getParent();
        }
    }

    /** Whether a page leads to one of these files, or into one of these folders. */
    private static boolean leads(JudgedPage page, Set<Path> files, List<Path> folders) {
        for (Path target : page.facts().targets()) {
            if (files.contains(target) || folders.stream().anyMatch(target::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Judges all pages. */
    public void all() {
        judge(docs.pages());
    }

    /** Judges the pages that were saved; those that they affect {@link #rest()} judges. */
    public void saved(Set<Path> files) {
        Map<Path, PageFile> before = byFile;
        if (!files.stream().allMatch(file -> before.containsKey(file) && Files.isRegularFile(file))) {
            find();
        }
        Set<PageFile> again = new LinkedHashSet<>();
        boolean typed = false;
        for (Path file : files) {
            PageFile page = byFile.getOrDefault(file, before.get(file));
            String display =
                    page == null ? index.folder().root().relativize(file).toString() : page.display();
            typed |= types.changed(page == null ? new PageFile(file, display.replace('\\', '/')) : page);
            index.forget(file, display);
            if (byFile.containsKey(file)) {
                again.add(byFile.get(file));
            }
        }
        if (before != byFile) {
            byFile.forEach((file, page) -> {
                if (!judged.containsKey(page.display()) || files.contains(file.getParent())) {
                    again.add(page);
                }
            });
        }
        judge(List.copyOf(again));
        List<Path> folders =
                files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        for (Map.Entry<String, JudgedPage> other : judged.entrySet()) {
            if (leads(other.getValue(), files, folders)
                    || (typed && other.getValue().typed())) {
                waiting.add(other.getKey());
            }
        }
        again.forEach(page -> waiting.remove(page.display()));
    }

    private void find() {
        docs = find.get();
        byFile = byFile(docs);
        judged.keySet().retainAll(docs.pages().stream().map(PageFile::display).collect(Collectors.toSet()));
    }

    /** Judges the pages that a save affected without changing them. */
    public void rest() {
        judge(docs.pages().stream()
                .filter(page -> waiting.contains(page.display()))
                .toList());
        waiting.clear();
    }

    private void judge(List<PageFile> pages) {
        led.clear();
        List<JudgedPage> results = pages.parallelStream().map(judge::judge).toList();
        Set<Path> looked = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            judged.put(pages.get(i).display(), results.get(i));
            addFolders(results.get(i), looked);
        }
    }

    private static Map<Path, PageFile> byFile(DocsSet docs) {
        Map<Path, PageFile> result = new LinkedHashMap<>();
        docs.pages().forEach(page -> result.put(file(page), page));
        return result;
    }

    private static Path file(PageFile page) {
        return page.file().toAbsolutePath().normalize();
    }
}
