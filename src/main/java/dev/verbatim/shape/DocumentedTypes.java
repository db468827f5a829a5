package dev.verbatim.shape;

import dev.verbatim.model.ApiVersion;
import dev.verbatim.model.Page;
import dev.verbatim.model.TypeDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of a docs set. Versions of an API document types of one name in folders of their own; a page is answered
 * from its own version where that has the type, else from the pages without a version, else from any other.
 */
public final class DocumentedTypes implements TypeCatalog {

    private final Map<String, Map<String, TypeDefinition>> byVersion = new HashMap<>();
    private final Map<Entry, List<TypeDefinition>> descriptions = new HashMap<>();
    private final Map<String, List<Entry>> byLastName = new HashMap<>();

    private DocumentedTypes() {}

    private record Entry(String version, String key) {}

    /** Reads the types of all pages; nothing else of them is kept. */
    public static DocumentedTypes of(Iterable<Page> pages) {
        List<PageTypes> read = new ArrayList<>();
        pages.forEach(page -> read.add(PageTypes.of(page)));
        return merged(read);
    }

    /** Types that were read page by page, in the order of the pages. */
    static DocumentedTypes merged(Iterable<PageTypes> pages) {
        DocumentedTypes types = new DocumentedTypes();
        for (PageTypes page : pages) {
            String version = version(page.path());
            for (TypeDefinition type : page.types()) {
                types.add(version, TypeNames.key(type.name()), type);
            }
            page.aliases().forEach(alias -> types.addAlias(version, alias));
        }
        return types;
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        String key = TypeNames.key(name);
        String own = version(page);
        TypeDefinition exact = byVersion.getOrDefault(own, Map.of()).get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Entry> entries = byLastName.getOrDefault(TypeNames.last(key), List.of());
        return entries.stream()
                .filter(entry -> fits(key, entry.key()))
                .min(Comparator.comparing((Entry entry) -> distance(entry.version(), own))
                        .thenComparing(entry -> !entry.key().equals(key))
                        .thenComparing(entry -> entry.key().length())
                        .thenComparing(Entry::version)
                        .thenComparing(Entry::key))
                .map(this::definition);
    }

    @Override
    public List<TypeDefinition> descriptions(String name, String page) {
        return descriptions.getOrDefault(new Entry(version(page), TypeNames.key(name)), List.of());
    }

    /** All types, merged; those of several versions are listed once for each. */
    public List<TypeDefinition> all() {
        return byVersion.values().stream()
                .flatMap(types -> types.values().stream())
                .distinct()
                .sorted(Comparator.comparing(TypeDefinition::span))
                .toList();
    }

    private TypeDefinition definition(Entry entry) {
        TypeDefinition type = byVersion.getOrDefault(entry.version(), Map.of()).get(entry.key());
        if (type == null) {
            throw new IllegalStateException(entry.key());
        }
        return type;
    }

    private void add(String version, String key, TypeDefinition type) {
        Map<String, TypeDefinition> types = byVersion.computeIfAbsent(version, v -> new LinkedHashMap<>());
        TypeDefinition known = types.get(key);
        if (known == null) {
            types.put(key, type);
            byLastName
                    .computeIfAbsent(TypeNames.last(key), k -> new ArrayList<>(1))
                    .add(new Entry(version, key));
        } else {
            descriptions
                    .computeIfAbsent(new Entry(version, key), e -> new ArrayList<>(List.of(known)))
                    .add(type);
            types.put(key, TypeMerge.of(known, type));
        }
    }

    private void addAlias(String version, PageTypes.Alias alias) {
        TypeDefinition type =
                byVersion.getOrDefault(version, Collections.emptyMap()).get(TypeNames.key(alias.type()));
        if (type != null && !TypeNames.key(alias.name()).isEmpty()) {
            add(version, TypeNames.key(alias.name()), type);
        }
    }

    /** Whether a documented name is one that was asked for: one of them may lack the namespace, or its beginning. */
    private static boolean fits(String asked, String documented) {
        return asked.equals(documented) || documented.endsWith("." + asked) || asked.endsWith("." + documented);
    }

    private static int distance(String version, String own) {
        return version.equals(own) ? 0 : version.isEmpty() ? 1 : 2;
    }

    private static String version(String path) {
        return ApiVersion.ofPath(path).orElse("");
    }
}
