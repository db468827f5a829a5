package dev.verbatim.check.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.function.Consumer;

/** Finds problems of one kind. Rules hold no state: one instance judges many pages, on several threads at once. */
public interface Rule {

    /** What people call it by: {@code link-missing}. */
    String id();

    /** The severity of its findings unless the configuration or the finding itself says otherwise. */
    Severity severity();

    /** Whether it judges where the configuration does not mention it. */
    default boolean onByDefault() {
        return true;
    }

    /** Judges one page. Never throws on what a page holds. */
    default void check(CheckedPage page, Consumer<Finding> findings) {}

    /** Judges the set as a whole, once all its pages have been judged; only where the whole set was asked for. */
    default void check(CheckedDocs docs, Consumer<Finding> findings) {}

    /** A finding of this rule, of its severity. */
    default Finding.Builder finding(SourceSpan span, String message) {
        return Finding.of(severity(), id(), span, message);
    }
}
