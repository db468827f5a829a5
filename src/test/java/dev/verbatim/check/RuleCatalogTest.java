package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.NamedRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogTest {

    static Stream<NamedRule> rules() {
        return RuleCatalog.rules().stream();
    }

    @Test
    void each_rule_is_one_class() {
        assertThat(rules()).extracting(NamedRule::getClass).doesNotHaveDuplicates();
    }

    /** {@code LinkMissing} for {@code link-missing}; {@code HttpHeaderRule} where the bare name is that of the thing. */
    @ParameterizedTest
    @MethodSource("rules")
    void the_class_of_a_rule_is_named_after_its_id(NamedRule rule) {
        String name = Arrays.stream(rule.id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        assertThat(rule.getClass().getSimpleName()).isIn(name, name + "Rule");
    }

    @Test
    void no_rule_that_can_judge_is_left_out_of_judging() {
        assertThat(RuleCatalog.judging())
                .extracting(Rule::id)
                .containsExactlyElementsOf(rules().filter(Rule.class::isInstance)
                        .map(NamedRule::id)
                        .toList());
    }
}
