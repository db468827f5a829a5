package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documented types for tests, one line each: {@code types("thing: id Guid key, size Int32, owner user?, tags String[]")}. */
final class Types implements TypeCatalog {

    private static final SourceSpan SPAN = SourceSpan.ofFile("resources/types.md");

    private final Map<String, TypeDefinition> types = new LinkedHashMap<>();

    /**
     * Reads types. {@code name < base} inherits, {@code name open} is open; a property is a name, a type and marks:
     * {@code ?} behind the type for nullable, {@code !} for not nullable, {@code []} for a collection, then
     * {@code key}, {@code optional}, {@code suggested}. {@code name = a | b} is an enumeration.
     */
    static Types types(String... lines) {
        Types result = new Types();
        for (String line : lines) {
            result.add(line);
        }
        return result;
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            List<String> members = List.of(line.substring(equals + 1).trim().split(" \\| "));
            put(new TypeDefinition(
                    line.substring(0, equals).trim(), null, false, false, null, List.of(), members, SPAN));
            return;
        }
        int colon = line.indexOf(':');
        String head = line.substring(0, colon).trim();
        boolean open = head.endsWith(" open");
        head = open ? head.substring(0, head.length() - 5) : head;
        String[] names = head.split(" < ");
        List<PropertyDefinition> properties = new ArrayList<>();
        String key = null;
        for (String text : line.substring(colon + 1).split(",")) {
            if (!text.isBlank()) {
                String[] words = text.trim().split(" ");
                List<String> marks = List.of(words).subList(2, words.length);
                properties.add(property(words[0], words[1], marks));
                key = marks.contains("key") ? words[0] : key;
            }
        }
        put(new TypeDefinition(names[0], base(names), open, false, key, properties, List.of(), SPAN));
    }

    private static @Nullable String base(String[] names) {
        return names.length > 1 ? names[1] : null;
    }

    private static PropertyDefinition property(String name, String type, List<String> marks) {
        Nullability nullable = type.endsWith("?")
                ? Nullability.NULLABLE
                : type.endsWith("!") ? Nullability.NOT_NULLABLE : Nullability.UNKNOWN;
        String bare = type.replace("?", "").replace("!", "");
        TypeRef ref = bare.endsWith("[]")
                ? TypeRef.of(bare.substring(0, bare.length() - 2)).asCollection()
                : TypeRef.of(bare);
        return new PropertyDefinition(
                name, ref, !marks.contains("suggested"), marks.contains("optional"), nullable, false, SPAN);
    }

    private void put(TypeDefinition type) {
        types.put(type.name().toLowerCase(Locale.ROOT), type);
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        return Optional.ofNullable(types.get(name.toLowerCase(Locale.ROOT)));
    }
}
