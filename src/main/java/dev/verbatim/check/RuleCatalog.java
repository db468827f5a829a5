package dev.verbatim.check;

import dev.verbatim.check.baseline.Baseline;
import dev.verbatim.check.exchange.ExchangeRules;
import dev.verbatim.check.reading.ReadingRules;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.check.structure.StructureRules;
import dev.verbatim.check.suppress.SuppressionRules;
import dev.verbatim.check.types.TypeRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules that there are. */
public final class RuleCatalog {

    private RuleCatalog() {}

    /** The rules, those of reading first. */
    public static List<Rule> rules() {
        return Stream.of(
                        ReadingRules.all(),
                        StructureRules.all(),
                        ExchangeRules.all(),
                        TypeRules.all(),
                        SuppressionRules.all(),
                        Baseline.rules())
                .flatMap(List::stream)
                .toList();
    }
}
