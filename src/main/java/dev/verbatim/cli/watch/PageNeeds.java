package dev.verbatim.cli.watch;

import dev.verbatim.model.Example;
import dev.verbatim.model.Include;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.Given;
import dev.verbatim.scenario.files.Planned;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the examples of pages stand on besides their own page: what it includes, and what scenarios give and send first. */
public final class PageNeeds {

    private final Path root;
    private final Map<String, Needs> pages = new TreeMap<>();

    /**
     * Nothing yet.
     *
     * @param root the folder at which links begin that begin with a slash
     */
    public PageNeeds(Path root) {
        this.root = root;
    }

    private record Needs(Set<String> names, Set<Path> includes, List<Given> given) {}

    /** Takes note of a page that is about to be replayed. */
    public void note(Path file, Page page, List<Planned> planned) {
        pages.put(
                page.path(),
                new Needs(
                        page.examples().stream().map(Example::name).collect(Collectors.toSet()),
                        page.includes().stream()
                                .flatMap(include -> target(file, include))
                                .collect(Collectors.toSet()),
                        given(planned)));
    }

    /** Forgets the pages that are not among these. */
    public void only(Collection<String> present) {
        pages.keySet().retainAll(present);
    }

    public boolean knows(String page) {
        return pages.containsKey(page);
    }

    /** The names of a page's examples. */
    public Set<String> names(String page) {
        Needs needs = pages.get(page);
        return needs == null ? Set.of() : needs.names();
    }

    /** The files that pages include. */
    public Set<Path> included() {
        return pages.values().stream()
                .flatMap(needs -> needs.includes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages that include a file. */
    public Set<String> including(Path file) {
        return those(needs -> needs.includes().contains(file));
    }

    /** The pages whose scenarios name one of these examples in what they send before or after their own. */
    public Set<String> sending(Collection<String> names) {
        Set<String> quoted =
                names.stream().map(name -> '"' + name + '"').collect(Collectors.toCollection(TreeSet::new));
        return those(needs -> needs.given().stream()
                .flatMap(given -> Stream.concat(given.setUp().stream(), given.cleanUp().stream()))
                .anyMatch(step -> quoted.stream().anyMatch(step.json()::contains)));
    }

    /** Whether scenarios give a page's examples something else than when it was replayed. */
    public boolean isGivenOther(String page, List<Planned> planned) {
        Needs needs = pages.get(page);
        return needs == null || !needs.given().equals(given(planned));
    }

    private Set<String> those(Predicate<Needs> test) {
        Set<String> found = new TreeSet<>();
        pages.forEach((page, needs) -> {
            if (test.test(needs)) {
                found.add(page);
            }
        });
        return found;
    }

    /** An example that no scenario names stands among them as a scenario without a name. */
    private static List<Given> given(List<Planned> planned) {
        List<Given> all = new ArrayList<>();
        planned.forEach(one -> all.add(one.given().orElse(new Given("", "", List.of(), List.of()))));
        return all;
    }

    private Stream<Path> target(Path file, Include include) {
        String path = include.path().replaceFirst("[?#].*", "");
        boolean fromRoot = path.startsWith("/") || path.startsWith("~/");
        try {
            return Stream.of(
                    fromRoot
                            ? root.resolve(path.substring(path.indexOf('/') + 1))
                                    .normalize()
                            : file.resolveSibling(path).normalize());
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }
}
