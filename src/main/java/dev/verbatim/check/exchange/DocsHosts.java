package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.PageFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The hosts that the example requests of a whole docs set go to. */
final class DocsHosts {

    /** So many pages more than those of another host make a host the one that is meant. */
    private static final int FACTOR = 10;

    private final Map<String, List<PageFacts>> pages;
    private final Map<String, List<PageFacts>> versionless;

    private DocsHosts(Map<String, List<PageFacts>> pages, Map<String, List<PageFacts>> versionless) {
        this.pages = pages;
        this.versionless = versionless;
    }

    static DocsHosts of(CheckedDocs docs) {
        Map<String, List<PageFacts>> pages = new TreeMap<>();
        Map<String, List<PageFacts>> versionless = new TreeMap<>();
        for (PageFacts page : docs.pages()) {
            Set<String> own = new HashSet<>();
            Set<String> bare = new HashSet<>();
            for (PageFacts.Named example : page.examples()) {
                ApiUrl url =
                        ApiUrl.of(example.request().substring(example.request().indexOf(' ') + 1));
                if (url.isAbsolute()) {
                    own.add(url.host());
                    if (!url.isVersioned()) {
                        bare.add(url.host());
                    }
                }
            }
            own.forEach(host ->
                    pages.computeIfAbsent(host, key -> new ArrayList<>()).add(page));
            bare.forEach(host ->
                    versionless.computeIfAbsent(host, key -> new ArrayList<>()).add(page));
        }
        return new DocsHosts(pages, versionless);
    }

    /** The pages with a request to a host. */
    List<PageFacts> pages(String host) {
        return pages.getOrDefault(host, List.of());
    }

    /** Hosts of few pages, by the slip in which they differ from that of many. */
    Map<String, String> misspelt() {
        Map<String, String> misspelt = new TreeMap<>();
        List<String> main = new ArrayList<>(pages.keySet());
        main.removeIf(host -> pages(host).size() < FACTOR);
        for (String host : pages.keySet()) {
            main.stream()
                    .filter(other ->
                            pages(other).size() >= FACTOR * pages(host).size() && PageHosts.isSlip(other, host))
                    .findFirst()
                    .ifPresent(other -> misspelt.put(host, other));
        }
        return misspelt;
    }

    /** The pages with a request that names no version to a host all whose other requests name one. */
    Map<String, List<PageFacts>> versionless() {
        Map<String, List<PageFacts>> odd = new HashMap<>();
        versionless.forEach((host, bare) -> {
            if (pages(host).size() >= FACTOR * bare.size() + FACTOR) {
                odd.put(host, bare);
            }
        });
        return odd;
    }
}
