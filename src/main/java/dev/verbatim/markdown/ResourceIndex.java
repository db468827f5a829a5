package dev.verbatim.markdown;

import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a docs set document types, and which of them may document a type of a certain name: told by their
 * bytes alone, since parsing them is what costs, and one example needs few of a thousand types.
 */
public final class ResourceIndex {

    private final PageReader reader;
    private final List<Entry> entries;

    private ResourceIndex(PageReader reader, List<Entry> entries) {
        this.reader = reader;
        this.entries = entries;
    }

    private record Entry(PageFile file, Set<String> words, boolean enumerations) {}

    /** Looks through all pages of the set. */
    public static ResourceIndex of(PageReader reader, DocsSet set) {
        return new ResourceIndex(
                reader,
                set.pages().parallelStream()
                        .map(ResourceIndex::entry)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static @Nullable Entry entry(PageFile file) {
        byte[] bytes = bytes(file);
        boolean enumerations = EnumerationHeadings.in(bytes);
        return enumerations || ResourcePages.mayDocumentTypes(bytes)
                ? new Entry(file, NameWords.of(bytes), enumerations)
                : null;
    }

    /** The same index after a page was changed, made or removed. */
    public ResourceIndex after(PageFile changed) {
        List<Entry> later = new ArrayList<>();
        Entry now = entry(changed);
        for (Entry entry : entries) {
            if (now != null && now.file().display().compareTo(entry.file().display()) <= 0) {
                later.add(now);
                now = null;
            }
            if (!entry.file().display().equals(changed.display())) {
                later.add(entry);
            }
        }
        if (now != null) {
            later.add(now);
        }
        return new ResourceIndex(reader, List.copyOf(later));
    }

    /** The pages that may document types, in the set's order. */
    public List<PageFile> pages() {
        return entries.stream().map(Entry::file).toList();
    }

    /** Those of them that may document a type whose name without its namespace is this one, in lower case. */
    public List<PageFile> naming(String name) {
        return entries.stream()
                .filter(entry -> entry.words().contains(name))
                .map(Entry::file)
                .toList();
    }

    /** Reads one of the pages; empty where it documents no types after all. */
    public Optional<Page> read(PageFile file) {
        Page page = reader.read(file);
        boolean enumerations = entries.stream()
                .anyMatch(entry -> entry.enumerations() && entry.file().equals(file));
        return enumerations || page.blocks().stream().anyMatch(block -> block.type() == BlockType.RESOURCE)
                ? Optional.of(page)
                : Optional.empty();
    }

    private static byte[] bytes(PageFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException | UncheckedIOException e) {
            return new byte[0];
        }
    }
}
