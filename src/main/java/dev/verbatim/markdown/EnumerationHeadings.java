package dev.verbatim.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells by their bytes pages that have a heading such as {@code importance values} or {@code importance enum type}. */
final class EnumerationHeadings {

    private static final int LONGEST = 200;
    private static final List<String> ENDS =
            List.of(" values", " enum", " enum type", " enumeration", " enumeration type");

    private EnumerationHeadings() {}

    static boolean in(byte[] bytes) {
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                if (i - start > 1 && i - start < LONGEST && bytes[start] == '#' && isHeading(bytes, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isHeading(byte[] bytes, int start, int end) {
        String line = new String(bytes, start, end - start, StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(line::endsWith);
    }
}
