package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.JsonFindings;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a page and applies all rules to it. Safe for several threads. */
public final class PageJudge {

    private final DocsIndex docs;
    private final List<Rule> rules;
    private final FindingWeights weights;

    /**
     * A judge.
     *
     * @param weights rules that they turn off are not applied at all
     */
    public PageJudge(DocsIndex docs, FindingWeights weights) {
        this.docs = docs;
        this.weights = weights;
        this.rules = RuleCatalog.rules().stream()
                .filter(rule -> weights.isOn(rule.id(), rule.onByDefault()))
                .toList();
    }

    /** Reads and judges one page. */
    public JudgedPage judge(PageFile file) {
        Page page = docs.reader().read(file);
        CheckedPage checked = new CheckedPage(file, page, docs);
        List<Finding> found = new ArrayList<>(page.findings());
        for (Block block : page.blocks()) {
            CodeBlock code = block.code();
            if (block.type() == BlockType.RESOURCE && code != null) {
                found.addAll(JsonFindings.of(code.code()));
            }
        }
        for (Exchange exchange : checked.exchanges()) {
            found.addAll(exchange.findings());
        }
        for (Rule rule : rules) {
            rule.check(checked, found::add);
        }
        List<Finding> weighed = new ArrayList<>(found.size());
        found.forEach(finding -> weights.apply(finding).ifPresent(weighed::add));
        weighed.sort(Comparator.comparing(Finding::span));
        return new JudgedPage(docs.learn(checked), weighed, !page.blocks().isEmpty());
    }
}
