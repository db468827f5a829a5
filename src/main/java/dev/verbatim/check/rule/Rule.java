package dev.verbatim.check.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import java.util.function.Consumer;

/** Finds problems of one kind. Rules hold no state: one instance judges many pages, on several threads at once. */
public interface Rule extends NamedRule {

    /** Judges one page. Never throws on what a page holds. */
    default void check(CheckedPage page, Consumer<Finding> findings) {}

    /** Judges the set as a whole, once all its pages have been judged; only where the whole set was asked for. */
    default void check(CheckedDocs docs, Consumer<Finding> findings) {}
}
