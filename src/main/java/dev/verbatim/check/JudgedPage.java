package dev.verbatim.check;

import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.suppress.PageSuppressions;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Silenced;
import java.util.List;

/**
 * What judging one page gave.
 *
 * @param findings in the order of the page
 * @param silenced findings that the page suppresses
 * @param typed whether the page names documented types, so that it may be affected when one of them changes
 */
public record JudgedPage(
        PageFacts facts,
        List<Finding> findings,
        List<Silenced> silenced,
        PageSuppressions suppressions,
        boolean typed) {

    public JudgedPage {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }
}
