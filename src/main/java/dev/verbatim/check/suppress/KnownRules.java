package dev.verbatim.check.suppress;

import java.util.Set;

/**
 * What suppressions may name.
 *
 * @param ids rules and differences
 * @param judged rules that judge in this check, so that what suppresses none of their findings is of no use
 */
public record KnownRules(Set<String> ids, Set<String> judged) {

    public KnownRules {
        ids = Set.copyOf(ids);
        judged = Set.copyOf(judged);
    }
}
