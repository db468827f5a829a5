package dev.verbatim.markdown;

import java.nio.charset.StandardCharsets;

/** Tells pages that document types by their bytes alone: most do not, and parsing is what costs. */
final class ResourcePages {

    private static final byte[] WORD = "resource".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KEY = "blocktype".getBytes(StandardCharsets.US_ASCII);

    private ResourcePages() {}

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
