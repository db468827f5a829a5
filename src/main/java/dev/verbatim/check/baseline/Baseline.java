package dev.verbatim.check.baseline;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fingerprints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows already. Each finding that it is asked about is found in it once; a page that has none of its own
 * in it takes over those of a page that is gone, since it was most likely renamed.
 */
public final class Baseline {

    private final String shown;
    private final UnaryOperator<String> mask;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, KnownFinding> left = new LinkedHashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Map<String, List<KnownFinding>> gone = new TreeMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    /**
     * Reads a baseline.
     *
     * @param shown the file's name as people see it
     * @param exists whether there is a page of that path
     * @throws dev.verbatim.model.UsageException where there is none that can be read
     */
    public static Baseline read(Path file, String shown, Predicate<String> exists, UnaryOperator<String> mask) {
        return new Baseline(BaselineFile.read(file, shown), shown, exists, mask);
    }

    private Baseline(List<KnownFinding> findings, String shown, Predicate<String> exists, UnaryOperator<String> mask) {
        this.shown = shown;
        this.mask = mask;
        for (KnownFinding finding : findings) {
            left.put(finding.fingerprint(), finding);
            pages.add(finding.page());
        }
        Set<String> missing = new HashSet<>(pages);
        missing.removeIf(exists);
        for (KnownFinding finding : findings) {
            if (missing.contains(finding.page())) {
                gone.computeIfAbsent(finding.page(), page -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** Whether a finding is known; to be asked about each finding once. */
    public boolean knows(Finding finding) {
        String fingerprint = fingerprints.of(finding);
        if (left.remove(fingerprint) != null) {
            return true;
        }
        return !gone.isEmpty() && !pages.contains(finding.page()) && knowsFromPageThatIsGone(finding);
    }

    private boolean knowsFromPageThatIsGone(Finding finding) {
        String kind = finding.rule() + '\n' + mask.apply(Fingerprints.stable(finding.message()));
        String former = renamed.get(finding.page());
        Collection<String> candidates = former != null ? List.of(former) : candidates(finding.page());
        for (String page : candidates) {
            KnownFinding same = take(page, kind);
            if (same != null) {
                renamed.put(finding.page(), page);
                left.remove(same.fingerprint());
                return true;
            }
        }
        return false;
    }

    /** Pages that are gone and were not found again, those of the same file name first. */
    private List<String> candidates(String page) {
        List<String> candidates = new ArrayList<>(gone.keySet());
        candidates.removeAll(renamed.values());
        candidates.sort((a, b) ->
                Boolean.compare(fileName(b).equals(fileName(page)), fileName(a).equals(fileName(page))));
        return candidates;
    }

    private @Nullable KnownFinding take(String page, String kind) {
        List<KnownFinding> findings = Objects.requireNonNull(gone.get(page));
        for (KnownFinding finding : findings) {
            if (finding.kind().equals(kind) && left.containsKey(finding.fingerprint())) {
                return finding;
            }
        }
        return null;
    }

    private static String fileName(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** A finding for each entry that nothing was found of; to be asked when all pages have been judged. */
    public List<Finding> obsolete() {
        List<Finding> findings = new ArrayList<>();
        for (KnownFinding known : left.values()) {
            findings.add(BaselineObsolete.of(known, shown));
        }
        return findings;
    }
}
