package dev.verbatim.check.structure;

import java.util.Locale;
import java.util.Optional;

/** The name of a file of SDK snippets: {@code …/snippets/csharp/get-room-csharp-snippets.md}. */
record SnippetFile(String folder, String request, String ending) {

    private static final String SNIPPETS = "-snippets.md";

    static Optional<SnippetFile> of(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || !path.endsWith(SNIPPETS)) {
            return Optional.empty();
        }
        String language = path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
        String ending = "-" + language + SNIPPETS;
        boolean named = !language.isEmpty() && path.endsWith(ending) && slash + 1 < path.length() - ending.length();
        return named
                ? Optional.of(new SnippetFile(
                        path.substring(0, slash + 1),
                        path.substring(slash + 1, path.length() - ending.length()),
                        ending))
                : Optional.empty();
    }

    /** Whether snippets of that request have this name: generators put {@code -} for what file names cannot hold. */
    boolean belongsTo(String requestName) {
        return letters(requestName).equals(letters(request));
    }

    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
