package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documented types as one page sees them. Remembers what it looked up: one response may ask 10,000 times. */
final class TypeScope {

    private final TypeCatalog catalog;
    private final String page;
    private final Map<String, Optional<TypeDefinition>> found = new HashMap<>();
    private final Map<String, Optional<ObjectType>> objects = new HashMap<>();
    private final Map<TypeRef, Declared> resolved = new HashMap<>();

    TypeScope(TypeCatalog catalog, String page) {
        this.catalog = catalog;
        this.page = page;
    }

    /** What a property's declared type means; nothing where it names a type that no page describes. */
    Declared resolve(TypeRef type) {
        return resolved.computeIfAbsent(type, this::resolved);
    }

    private Declared resolved(TypeRef type) {
        Declared one = type.members().isEmpty()
                ? named(type.name())
                : new Declared(type.name(), null, type.members(), null, false);
        return type.collection() ? one.asCollection() : one;
    }

    /** What a type name means that an annotation gives: {@code Collection(T)} is read as {@code T}. */
    Declared named(String written) {
        String name = TypeNames.bare(written);
        Optional<PrimitiveType> primitive = name.isEmpty() ? Optional.empty() : PrimitiveType.named(name);
        if (primitive.isPresent()) {
            return Declared.primitive(primitive.get());
        }
        Optional<TypeDefinition> definition = find(name);
        if (definition.isEmpty()) {
            return Declared.NOTHING;
        }
        if (!definition.get().isEnumeration()) {
            return Declared.object(name);
        }
        Declared enumeration = new Declared(name, null, definition.get().members(), null, false);
        return definition.get().open() && !enumeration.isOpen()
                ? Declared.primitive(PrimitiveType.STRING)
                : enumeration;
    }

    /** An object type with what it inherits, if a page describes it. */
    Optional<ObjectType> object(String name) {
        return objects.computeIfAbsent(TypeNames.bare(name), this::inherited);
    }

    private Optional<ObjectType> inherited(String name) {
        List<TypeDefinition> chain = chain(name);
        if (chain.isEmpty() || chain.get(0).isEnumeration()) {
            return Optional.empty();
        }
        Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
        String key = null;
        boolean closed = chain.get(chain.size() - 1).baseType() == null;
        for (TypeDefinition type : chain) {
            type.properties().forEach(p -> properties.putIfAbsent(p.name(), p));
            key = key != null ? key : type.keyProperty();
            closed &= !type.open();
        }
        boolean told = !properties.isEmpty();
        return Optional.of(new ObjectType(chain.get(0).name(), properties, closed && told, key));
    }

    /** Whether {@code name} is {@code base} or documented to inherit from it. */
    boolean isA(String name, String base) {
        if (same(name, base)) {
            return true;
        }
        for (TypeDefinition type : chain(name)) {
            String parent = type.baseType();
            if (same(type.name(), base) || (parent != null && same(parent, base))) {
                return true;
            }
        }
        return false;
    }

    boolean isDocumented(String name) {
        return find(TypeNames.bare(name)).isPresent();
    }

    /** The type and its documented base types, nearest first; ends where they run in a circle. */
    private List<TypeDefinition> chain(String name) {
        List<TypeDefinition> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = TypeNames.bare(name);
        while (next != null && seen.add(next.toLowerCase(Locale.ROOT))) {
            Optional<TypeDefinition> type = find(next);
            if (type.isEmpty()) {
                break;
            }
            chain.add(type.get());
            String base = type.get().baseType();
            next = base == null ? null : TypeNames.bare(base);
        }
        return chain;
    }

    private Optional<TypeDefinition> find(String name) {
        return name.isEmpty() ? Optional.empty() : found.computeIfAbsent(name, n -> catalog.find(n, page));
    }

    /** Whether two type names mean one type; one of them may lack the namespace. */
    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String a = TypeNames.bare(one);
        String b = TypeNames.bare(other);
        if (a.equalsIgnoreCase(b)) {
            return true;
        }
        boolean bothQualified = a.indexOf('.') >= 0 && b.indexOf('.') >= 0;
        return !bothQualified && TypeNames.last(a).equalsIgnoreCase(TypeNames.last(b));
    }
}
