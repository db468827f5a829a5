package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.check.suppress.KnownRules;
import dev.verbatim.check.suppress.PageSuppressions;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.JsonFindings;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Page;
import dev.verbatim.model.Silenced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a page and applies all rules to it. Safe for several threads. */
public final class PageJudge {

    private final DocsIndex docs;
    private final List<Rule> rules;
    private final FindingWeights weights;
    private final Once<KnownRules> known = new Once<>(this::known);

    /**
     * A judge.
     *
     * @param weights rules that they turn off are not applied at all
     */
    public PageJudge(DocsIndex docs, FindingWeights weights) {
        this.docs = docs;
        this.weights = weights;
        this.rules = RuleCatalog.judging().stream()
                .filter(rule -> weights.isOn(rule.id(), rule.onByDefault()))
                .toList();
    }

    /** Few pages suppress anything, so that few checks need to know all rules. */
    private KnownRules known() {
        Set<String> judged = RuleCatalog.rules().stream()
                .filter(rule -> weights.isOn(rule.id(), rule.onByDefault()))
                .map(NamedRule::id)
                .collect(Collectors.toSet());
        RulePage.differenceIds().forEach(judged::remove);
        return new KnownRules(RulePage.ids(), judged);
    }

    /** Reads and judges one page. */
    public JudgedPage judge(PageFile file) {
        return judge(file, docs.reader().read(file));
    }

    /** Judges a page as it would be with this content. */
    public JudgedPage judge(PageFile file, byte[] content) {
        return judge(file, docs.reader().read(file.display(), content));
    }

    private JudgedPage judge(PageFile file, Page page) {
        if (!docs.whole()) {
            Foresight.begin(file, page, docs);
        }
        CheckedPage checked = new CheckedPage(file, page, docs);
        // Before the rules, or whichever asks about this very page would have it read again.
        PageFacts facts = docs.learn(checked);
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
        PageSuppressions suppressions = new PageSuppressions(page, known::get);
        List<Silenced> silenced = new ArrayList<>();
        List<Finding> counting = new ArrayList<>(found.size());
        Causes causes =
                new Causes(page, found, finding -> weights.apply(finding).isPresent());
        for (Finding finding : found) {
            suppressions.silence(finding).ifPresentOrElse(silenced::add, () -> {
                if (!causes.explain(finding)) {
                    counting.add(finding);
                }
            });
        }
        counting.addAll(suppressions.unknown());
        return new JudgedPage(
                facts,
                counting.stream()
                        .flatMap(finding -> weights.apply(finding).stream())
                        .sorted(Comparator.comparing(Finding::span))
                        .toList(),
                silenced.stream()
                        .flatMap(each -> weights.apply(each.finding()).stream()
                                .map(weighed -> new Silenced(weighed, each.by(), each.reason())))
                        .toList(),
                suppressions,
                !page.blocks().isEmpty());
    }
}
