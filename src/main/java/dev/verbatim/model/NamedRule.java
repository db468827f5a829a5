package dev.verbatim.model;

/** A rule as everybody knows it, whoever applies it: its id, and how much its findings weigh. */
public interface NamedRule {

    /** What people call it by: {@code link-missing}. */
    String id();

    /** The severity of its findings unless the configuration or the finding itself says otherwise. */
    Severity severity();

    /** Whether it judges where the configuration does not mention it. */
    default boolean onByDefault() {
        return true;
    }

    /** A finding of this rule, of its severity. */
    default Finding.Builder finding(SourceSpan span, String message) {
        return finding(severity(), span, message);
    }

    /** A finding of this rule that weighs more or less than others. */
    default Finding.Builder finding(Severity weight, SourceSpan span, String message) {
        return Finding.of(weight, id(), span, message);
    }
}
