package dev.verbatim.markdown;

import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a docs set that document types. Most pages do not, and are told by their bytes alone: parsing them is
 * what costs.
 */
public final class ResourcePages {

    private static final byte[] WORD = "resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KEY = "blocktype".getBytes(StandardCharsets.US_ASCII);

    private final PageReader reader;

    public ResourcePages(PageReader reader) {
        this.reader = reader;
    }

    /** Reads those pages, in the set's order; what cannot be read documents nothing. */
    public List<Page> of(DocsSet set) {
        return set.pages().parallelStream()
                .map(this::read)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable Page read(PageFile file) {
        byte[] bytes = bytes(file);
        boolean enumerations = EnumerationHeadings.in(bytes);
        if (!enumerations && !mayDocumentTypes(bytes)) {
            return null;
        }
        Page page = reader.read(file.display(), bytes);
        return enumerations || page.blocks().stream().anyMatch(block -> block.type() == BlockType.RESOURCE)
                ? page
                : null;
    }

    private static byte[] bytes(PageFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException | UncheckedIOException e) {
            return new byte[0];
        }
    }

    /** Whether {@code blockType} is followed, on the same or the next line, by a value that begins with {@code resource}. */
    static boolean mayDocumentTypes(byte[] bytes) {
        for (int at = indexOf(bytes, KEY, 0); at >= 0; at = indexOf(bytes, KEY, at + 1)) {
            int value = at + KEY.length;
            while (value < bytes.length && !isLetter(bytes[value])) {
                value++;
            }
            if (startsWith(bytes, WORD, value)) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            if (lower(bytes[i]) == word[0] && startsWith(bytes, word, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, byte[] word, int at) {
        if (at + word.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (lower(bytes[at + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte b) {
        return lower(b) >= 'a' && lower(b) <= 'z';
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + ('a' - 'A')) : b;
    }
}
