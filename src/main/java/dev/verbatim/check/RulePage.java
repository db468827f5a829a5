package dev.verbatim.check;

import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.NamedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the jar says about a rule, or about a kind of difference that runs tell.
 *
 * @param severity severity word of its findings by default, or {@code off}
 * @param sentence what a finding means
 * @param markdown the whole page
 */
public record RulePage(String id, String severity, String sentence, String markdown) {

    /** Ids of all rules and differences, each once. */
    public static Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        RuleCatalog.rules().forEach(rule -> ids.add(rule.id()));
        ids.addAll(differenceIds());
        return ids;
    }

    /** Ids of the differences that runs tell. */
    public static List<String> differenceIds() {
        return Arrays.stream(DifferenceKind.values()).map(DifferenceKind::id).toList();
    }

    /** The pages of all rules, in the order of their ids. */
    public static List<RulePage> rules() {
        return RuleCatalog.rules().stream()
                .map(NamedRule::id)
                .sorted()
                .map(id -> ofRule(id).orElseThrow())
                .toList();
    }

    /** What is said of all differences, in the order in which runs look for them. */
    public static List<RulePage> differences() {
        String text = read("differences.md").orElseThrow();
        List<RulePage> pages = new ArrayList<>();
        for (String section : text.split("\n(?=## )")) {
            if (section.startsWith("## ")) {
                String id = section.substring(3, section.indexOf('\n')).strip();
                pages.add(page(id, "# " + section.substring(3).strip() + "\n"));
            }
        }
        return pages;
    }

    /** The page of a rule; empty where there is no such rule. */
    public static Optional<RulePage> ofRule(String id) {
        return id.matches("[a-z0-9-]+") ? read("rules/" + id + ".md").map(text -> page(id, text)) : Optional.empty();
    }

    /** What is said of a kind of difference; empty where there is no such kind. */
    public static Optional<RulePage> ofDifference(String id) {
        return differences().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The third line is {@code **severity** sentence}. */
    private static RulePage page(String id, String text) {
        String line = text.lines().skip(2).findFirst().orElse("");
        int end = line.indexOf("** ");
        return end < 0
                ? new RulePage(id, "", line, text)
                : new RulePage(id, line.substring(2, end), line.substring(end + 3), text);
    }

    private static Optional<String> read(String resource) {
        try (InputStream page = RulePage.class.getResourceAsStream(resource)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
