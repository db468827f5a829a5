package dev.verbatim.cli;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a first look at a folder says about the docs in it.
 *
 * @param docs folders that hold annotated pages, relative to the folder
 * @param fragments whether there are folders of fragments that pages include
 * @param infer whether more pages show requests under plain headings than annotate them
 * @param baseUrl what most documented requests begin with, or null
 * @param pages number of pages
 * @param annotated number of pages with annotated examples
 * @param sample the first page with examples, or null
 */
public record Starter(
        List<String> docs,
        boolean fragments,
        boolean infer,
        @Nullable String baseUrl,
        int pages,
        int annotated,
        @Nullable Page sample) {

    private static final Pattern BASE =
            Pattern.compile("https?://[^/?#{}\\s]+(?:/(?:v\\d+(?:\\.\\d+)*|beta)(?=[/?]))?");

    public Starter {
        docs = List.copyOf(docs);
    }

    /**
     * Looks at all pages below a folder.
     *
     * @throws dev.verbatim.model.UsageException where there are none
     */
    public static Starter of(Path folder) {
        DocsSet set = DocsSet.find(folder, List.of(), List.of());
        PageReader reader = new PageReader(ReadOptions.DEFAULT);
        PageReader inferring = new PageReader(new ReadOptions(true, true));
        List<Page> annotated = new ArrayList<>();
        int inferred = 0;
        for (PageFile file : set.pages()) {
            Page page = reader.read(file);
            if (!page.examples().isEmpty()) {
                annotated.add(page);
            } else if (page.codeBlocks().size() > 1
                    && !inferring.read(file).examples().isEmpty()) {
                inferred++;
            }
        }
        boolean infer = inferred > annotated.size();
        return new Starter(
                folders(annotated),
                set.pages().stream().anyMatch(page -> page.display().contains("includes/")),
                infer,
                baseUrl(annotated),
                set.pages().size(),
                annotated.size(),
                annotated.stream().findFirst().orElse(null));
    }

    /** The uppermost folders that hold them. */
    private static List<String> folders(List<Page> pages) {
        TreeSet<String> folders = new TreeSet<>();
        for (Page page : pages) {
            int slash = page.path().indexOf('/');
            folders.add(slash < 0 ? "." : page.path().substring(0, slash));
        }
        return folders.isEmpty() || folders.contains(".") ? List.of(".") : List.copyOf(folders);
    }

    private static @Nullable String baseUrl(List<Page> pages) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Page page : pages) {
            for (Example example : page.examples()) {
                HttpRequest request = ExchangeReader.read(example).request();
                Matcher base = BASE.matcher(request == null ? "" : request.url());
                if (base.lookingAt()) {
                    counts.merge(base.group(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
