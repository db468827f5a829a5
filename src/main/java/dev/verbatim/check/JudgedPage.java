package dev.verbatim.check;

import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.model.Finding;
import java.util.List;

/**
 * What judging one page gave.
 *
 * @param findings in the order of the page
 * @param typed whether the page names documented types, so that it may be affected when one of them changes
 */
public record JudgedPage(PageFacts facts, List<Finding> findings, boolean typed) {

    public JudgedPage {
        findings = List.copyOf(findings);
    }
}
