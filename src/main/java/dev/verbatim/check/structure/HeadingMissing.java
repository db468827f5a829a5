package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A page with examples lacks a section that nearly all such pages of its folder have. */
final class HeadingMissing implements Rule {

    /** Fewer pages make no custom. */
    private static final int FEWEST = 10;

    @Override
    public String id() {
        return "heading-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        for (List<PageFacts> folder : Folders.of(docs)) {
            List<PageFacts> pages =
                    folder.stream().filter(page -> !page.examples().isEmpty()).toList();
            if (pages.size() >= FEWEST) {
                judge(pages, findings);
            }
        }
    }

    private void judge(List<PageFacts> pages, Consumer<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> page.bookmarks().forEach(section -> counts.merge(section, 1, Integer::sum)));
        List<String> usual = new ArrayList<>();
        counts.forEach((section, count) -> {
            boolean custom = count < pages.size() && count * 20L >= pages.size() * 19L;
            if (custom && !section.contains("/") && !isRepeated(section, counts)) {
                usual.add(section);
            }
        });
        usual.sort(String::compareTo);
        for (PageFacts page : pages) {
            for (String section : usual) {
                if (!hasLike(page.bookmarks(), section) && !isToldOtherwise(page, section)) {
                    findings.accept(finding(
                                    page.shape().titleSpan(),
                                    "no section `" + section + "`, which " + counts.get(section) + " of the "
                                            + pages.size() + " pages with examples in this folder have")
                            .help("add the section, or give its heading the name that the other pages use")
                            .build());
                }
            }
        }
    }

    /** What {@code permissions-missing} says of a page that documents an operation. */
    private static boolean isToldOtherwise(PageFacts page, String section) {
        return section.contains("permission")
                && page.shape().permissions().names().isEmpty()
                && page.bookmarks().stream()
                        .noneMatch(own -> own.contains("authorization") || own.contains("prerequisite"))
                && hasLike(page.bookmarks(), "http-request");
    }

    /** Whether this is a second section of a name: {@code response-1}. */
    private static boolean isRepeated(String section, Map<String, Integer> counts) {
        int dash = section.lastIndexOf('-');
        return dash > 0
                && counts.containsKey(section.substring(0, dash))
                && section.substring(dash + 1).chars().allMatch(Character::isDigit);
    }

    /** Whether a page has the section under a name that says the same: {@code responses}, {@code http-response}. */
    private static boolean hasLike(Set<String> sections, String section) {
        if (sections.contains(section)) {
            return true;
        }
        String stem = section.endsWith("s") ? section.substring(0, section.length() - 1) : section;
        return sections.stream().anyMatch(other -> other.contains(stem));
    }
}
