package dev.verbatim.cli.watch;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is known of every page that was replayed: what a round tells of a page takes the place of what was known of it. */
public final class ReplayState {

    private final Map<String, Part> pages = new TreeMap<>();
    private List<Finding> ofSet = List.of();
    private List<String> notRemoved = List.of();
    private boolean entangled;

    /** What is known of one page. */
    private record Part(List<Finding> findings, List<Silenced> silenced, List<ExampleResult> results) {

        Part() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Takes over what a round told.
     *
     * @param replayed paths of its pages
     */
    public void put(Collection<String> replayed, Round round) {
        replayed.forEach(page -> pages.put(page, new Part()));
        String any = replayed.stream().findFirst().orElse("");
        round.findings().forEach(finding -> part(finding.page(), any).findings().add(finding));
        round.silenced()
                .forEach(one -> part(one.finding().page(), any).silenced().add(one));
        round.results()
                .forEach(result -> part(result.example().page(), any).results().add(result));
        boolean foreign = round.findings().stream().anyMatch(finding -> !replayed.contains(finding.page()));
        entangled = foreign || (entangled && !replayed.containsAll(pages.keySet()));
        notRemoved = round.notRemoved();
    }

    private Part part(String page, String otherwise) {
        return pages.computeIfAbsent(pages.containsKey(page) ? page : otherwise, key -> new Part());
    }

    /** Takes over what is wrong with the docs set as such. */
    public void ofSet(List<Finding> findings) {
        ofSet = List.copyOf(findings);
    }

    /** Forgets the pages that are not among these. */
    public void only(Collection<String> present) {
        pages.keySet().retainAll(present);
    }

    /** Whether something was told of a file that is no page of its round, so that only a round of all pages tells it once. */
    public boolean isEntangled() {
        return entangled;
    }

    /** How many pages have examples. */
    public int pages() {
        return (int) pages.values().stream()
                .filter(part -> !part.results().isEmpty())
                .count();
    }

    public int examples() {
        return pages.values().stream().mapToInt(part -> part.results().size()).sum();
    }

    /** How many examples ended each way. */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        Stream.of(Outcome.values()).forEach(outcome -> counts.put(outcome, 0));
        pages.values().stream()
                .flatMap(part -> part.results().stream())
                .forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return counts;
    }

    /** How many findings there are of each severity. */
    public Map<Severity, Integer> findings() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Stream.of(Severity.values()).forEach(severity -> counts.put(severity, 0));
        all().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    /** Tells everything between the start and the end of a run. */
    public void tell(RunListener listener) {
        all().forEach(listener::finding);
        pages.values().forEach(part -> part.silenced().forEach(listener::silenced));
        pages.values().forEach(part -> part.results().forEach(listener::finished));
        if (!notRemoved.isEmpty()) {
            listener.notRemoved(notRemoved);
        }
    }

    private Stream<Finding> all() {
        return Stream.concat(ofSet.stream(), pages.values().stream().flatMap(part -> part.findings().stream()));
    }
}
