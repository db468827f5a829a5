package dev.verbatim.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a string in a sample stands for: itself, a type ({@code "Int32"}), an enumeration ({@code "a | b"}), or
 * anything at all ({@code "{id}"}, {@code "<text>"}).
 *
 * @param type the type that it names, or null
 * @param words the enumeration that it lists, else empty
 */
record DocumentedString(Role role, String text, @Nullable PrimitiveType type, List<String> words) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_#][\\w.-]*+");
    private static final Pattern PART = Pattern.compile("\\{[^{}\":]{1,60}\\}|<[^<>/=\"]{1,60}>|\\.\\.\\.|\u2026");

    /** What a documented string stands for. */
    enum Role {
        ITSELF,
        TYPE,
        ENUMERATION,
        /** Text with placeholders in it: {@code "https://contoso.com/{id}"}. */
        TEMPLATE,
        ANYTHING
    }

    /**
     * Reads a documented string.
     *
     * @param property name of the property that has it: one called {@code type} or {@code kind} may well have the
     *     value {@code "boolean"}
     */
    static DocumentedString of(String text, String property) {
        String trimmed = text.trim();
        if (isPlaceholder(trimmed)) {
            return new DocumentedString(Role.ANYTHING, text, null, List.of());
        }
        if (trimmed.indexOf('|') > 0) {
            Optional<DocumentedString> listed = enumeration(text);
            if (listed.isPresent()) {
                return listed.get();
            }
        }
        Optional<PrimitiveType> type =
                mayNameType(trimmed) && !namesTypes(property) ? PrimitiveType.named(trimmed) : Optional.empty();
        if (type.isPresent()) {
            boolean anything = type.get() == PrimitiveType.STRING;
            return new DocumentedString(anything ? Role.ANYTHING : Role.TYPE, text, type.get(), List.of());
        }
        boolean markup = text.contains("</");
        Role role = !markup && PART.matcher(text).find() ? Role.TEMPLATE : Role.ITSELF;
        return new DocumentedString(role, text, null, List.of());
    }

    private static boolean isPlaceholder(String text) {
        return isEnclosed(text, '{', '}') || isEnclosed(text, '<', '>') || text.equals("...") || text.equals("\u2026");
    }

    /** Markup and JSON in a string begin and end like placeholders, but hold more of their like. */
    private static boolean isEnclosed(String text, char open, char close) {
        return text.length() > 1
                && text.charAt(0) == open
                && text.indexOf(open, 1) < 0
                && text.indexOf(close) == text.length() - 1;
    }

    /** Spares most strings a closer look: samples hold thousands of them. */
    private static boolean mayNameType(String text) {
        return TypeWords.isTypeWord(text) || text.endsWith(")") || text.startsWith("Edm.");
    }

    private static boolean namesTypes(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        return name.endsWith("type") || name.endsWith("kind") || name.endsWith("format");
    }

    private static Optional<DocumentedString> enumeration(String text) {
        boolean spaced = text.contains(" | ");
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String part : text.split("\\|", -1)) {
            String word = part.trim();
            if (word.equals("...")
                    || word.equals("\u2026")
                    || PrimitiveType.named(word).isPresent()) {
                open = true;
            } else if (WORD.matcher(word).matches()) {
                words.add(word);
            } else {
                return Optional.empty();
            }
        }
        if (words.size() + (open ? 1 : 0) < (spaced ? 2 : 3)) {
            return Optional.empty();
        }
        return Optional.of(new DocumentedString(open ? Role.ANYTHING : Role.ENUMERATION, text, null, words));
    }
}
