package dev.verbatim.shape;

import dev.verbatim.model.TypeDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Types, and which page asked for which, for whoever wants to know whom a changed type concerns. Safe for several threads. */
public final class AskedTypes implements TypeCatalog {

    private final TypeCatalog types;
    private final Map<String, Set<String>> askers = new ConcurrentHashMap<>();

    public AskedTypes(TypeCatalog types) {
        this.types = types;
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        note(name, page);
        return types.find(name, page);
    }

    @Override
    public List<TypeDefinition> descriptions(String name, String page) {
        note(name, page);
        return types.descriptions(name, page);
    }

    /** What was asked for, found or not: names in lower case, without their namespaces. */
    public Set<String> names() {
        return Set.copyOf(askers.keySet());
    }

    /** Paths of the pages that asked for one of these names. */
    public Set<String> askers(Collection<String> names) {
        Set<String> pages = new TreeSet<>();
        names.forEach(name -> pages.addAll(askers.getOrDefault(name, Set.of())));
        return pages;
    }

    private void note(String name, String page) {
        askers.computeIfAbsent(TypeNames.last(TypeNames.key(name)), key -> ConcurrentHashMap.newKeySet())
                .add(page);
    }
}
