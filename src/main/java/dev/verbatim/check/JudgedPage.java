package dev.verbatim.check;

import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.model.Finding;
import java.util.List;

/** What judging one page gave, its findings in the order of the page. */
public record JudgedPage(PageFacts facts, List<Finding> findings) {

    public JudgedPage {
        findings = List.copyOf(findings);
    }
}
