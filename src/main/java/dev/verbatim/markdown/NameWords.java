package dev.verbatim.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a page among which the names of the types that it documents are: those of its headings, which name
 * enumerations, and those on and right after lines that mention a type key. Too many rather than too few.
 */
final class NameWords {

    private static final String[] KEYS = {"@odata.type", "@type"};

    private NameWords() {}

    /** The words in lower case. */
    static Set<String> of(byte[] bytes) {
        Set<String> words = new HashSet<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .split("[\r\n]+");
        boolean after = false;
        for (int i = 0; i < lines.length; i++) {
            boolean typed = mentionsType(lines[i]);
            if (typed || after || isHeading(lines[i])) {
                add(lines[i], words);
            }
            if (i > 0 && isUnderline(lines[i])) {
                add(lines[i - 1], words);
            }
            after = typed;
        }
        return words;
    }

    private static boolean mentionsType(String line) {
        for (String key : KEYS) {
            if (line.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may be a heading, whatever containers it stands in. */
    private static boolean isHeading(String line) {
        int hash = line.indexOf('#');
        for (int i = 0; i < hash; i++) {
            if (Character.isLetter(line.charAt(i))) {
                return false;
            }
        }
        return hash >= 0;
    }

    private static boolean isUnderline(String line) {
        return !line.isBlank() && line.chars().allMatch(c -> c == '=' || c == '-' || c == ' ' || c == '>');
    }

    /** Splits at what no name has in it; emphasis and escapes inside of names do not split them. */
    private static void add(String line, Set<String> words) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ' ' : line.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$') {
                word.append(c);
            } else if (c != '*' && c != '`' && c != '\\') {
                if (word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
    }
}
