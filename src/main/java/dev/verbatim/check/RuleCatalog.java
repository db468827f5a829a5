package dev.verbatim.check;

import dev.verbatim.check.baseline.BaselineObsolete;
import dev.verbatim.check.exchange.ExchangeRules;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.check.structure.StructureRules;
import dev.verbatim.check.suppress.SuppressionUnused;
import dev.verbatim.check.types.TypeRules;
import dev.verbatim.http.rule.HttpRules;
import dev.verbatim.markdown.rule.MarkdownRules;
import dev.verbatim.model.NamedRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules that there are. */
public final class RuleCatalog {

    private RuleCatalog() {}

    /** The rules, those of reading first. */
    public static List<NamedRule> rules() {
        return Stream.of(
                        MarkdownRules.all(),
                        HttpRules.all(),
                        judging(),
                        List.of(SuppressionUnused.RULE, BaselineObsolete.RULE))
                .<NamedRule>flatMap(List::stream)
                .toList();
    }

    /** Those that judge what was read; the others are met on the way, and no check that finds nothing needs them. */
    public static List<Rule> judging() {
        return Stream.of(StructureRules.all(), ExchangeRules.all(), TypeRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
