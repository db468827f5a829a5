package dev.verbatim.check.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a snippet in some programming language says, whatever the language. */
final class SnippetWords {

    private static final int FURTHEST = 60;

    private final String code;
    private final String letters;

    SnippetWords(String code) {
        this.code = code;
        this.letters = SnippetFile.letters(code);
    }

    /** A name in the code by its offsets. */
    record Name(String text, int start) {}

    /** Whether a property is named, in any style of writing: {@code replaces_call_id}, {@code setReplacesCallId}. */
    boolean mentions(String property) {
        return letters.contains(SnippetFile.letters(property));
    }

    /**
     * The name to which a literal value is given: {@code Id = "x"}, {@code setId("x")}, {@code "id" => "x"},
     * {@code -Id "x"}; null where the value is not there exactly once, or is given to nothing.
     */
    @Nullable
    Name givenTo(String value) {
        int at = code.indexOf(value);
        if (at < 1 || code.indexOf(value, at + 1) >= 0 || "\"'`".indexOf(code.charAt(at - 1)) < 0) {
            return null;
        }
        int end = at - 1;
        int stop = Math.max(0, end - FURTHEST);
        boolean given = false;
        while (end > stop && !isName(code.charAt(end - 1))) {
            char c = code.charAt(end - 1);
            boolean quotedBefore = c == ',' && end > 1 && "\"'".indexOf(code.charAt(end - 2)) >= 0;
            if (!quotedBefore && " \t\"'=:>({$@&".indexOf(c) < 0) {
                return null;
            }
            given |= c != '"' && c != '\'';
            end--;
        }
        int start = end;
        while (start > stop && isName(code.charAt(start - 1))) {
            start--;
        }
        return given && end - start > 1 ? new Name(code.substring(start, end), start) : null;
    }

    /** Methods of HTTP that the code calls: {@code .PostAsync(}, {@code ->delete()}. */
    Set<String> methods() {
        Set<String> methods = new HashSet<>();
        int at = code.indexOf('(');
        while (at >= 0) {
            int start = at;
            while (start > 0 && isName(code.charAt(start - 1)) && at - start < FURTHEST) {
                start--;
            }
            boolean member = start > 0 && (code.charAt(start - 1) == '.' || code.charAt(start - 1) == '>');
            String word = code.substring(start, at).toLowerCase(Locale.ROOT);
            if (member) {
                switch (word.endsWith("async") ? word.substring(0, word.length() - 5) : word) {
                    case "get" -> methods.add("GET");
                    case "post" -> methods.add("POST");
                    case "patch" -> methods.add("PATCH");
                    case "put" -> methods.add("PUT");
                    case "delete" -> methods.add("DELETE");
                    default -> {}
                }
            }
            at = code.indexOf('(', at + 1);
        }
        return methods;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
