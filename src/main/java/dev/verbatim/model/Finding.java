package dev.verbatim.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A located problem in a page. The message says what is wrong (lower-case start, no full stop,
 * identifiers in backticks); only the help says what to do.
 *
 * @param rule id of the rule, such as {@code annotation-json}
 * @param label what stands under the caret; empty when the message says it all
 * @param help one thing to do, or null
 * @param example name of the example concerned, or null
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        SourceSpan span,
        String label,
        List<RelatedSpan> related,
        List<String> notes,
        @Nullable String help,
        @Nullable Fix fix,
        @Nullable String example) {

    public Finding {
        related = List.copyOf(related);
        notes = List.copyOf(notes);
    }

    public static Builder of(Severity severity, String rule, SourceSpan span, String message) {
        return new Builder(rule, severity, span, message);
    }

    public static Builder error(String rule, SourceSpan span, String message) {
        return new Builder(rule, Severity.ERROR, span, message);
    }

    public static Builder warning(String rule, SourceSpan span, String message) {
        return new Builder(rule, Severity.WARNING, span, message);
    }

    public static Builder info(String rule, SourceSpan span, String message) {
        return new Builder(rule, Severity.INFO, span, message);
    }

    /** The page on which the primary span lies. */
    public String page() {
        return span.file();
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, span, label, related, notes, help, fix, example);
    }

    public Finding withExample(String name) {
        return new Finding(rule, severity, message, span, label, related, notes, help, fix, name);
    }

    /** Collects the optional parts of a finding. */
    public static final class Builder {

        private final String rule;
        private final Severity severity;
        private final SourceSpan span;
        private final String message;
        private final List<RelatedSpan> related = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String label = "";
        private @Nullable String help;
        private @Nullable Fix fix;
        private @Nullable String example;

        private Builder(String rule, Severity severity, SourceSpan span, String message) {
            this.rule = rule;
            this.severity = severity;
            this.span = span;
            this.message = message;
        }

        public Builder label(String text) {
            label = text;
            return this;
        }

        public Builder related(SourceSpan place, String text) {
            related.add(new RelatedSpan(place, text));
            return this;
        }

        public Builder note(String text) {
            notes.add(text);
            return this;
        }

        /** Says at how many further places of the page the same is wrong. */
        public Builder further(List<SourceSpan> places) {
            if (!places.isEmpty()) {
                String first = "line " + places.get(0).startLine();
                notes.add(
                        places.size() == 1
                                ? first + " does so too"
                                : places.size() + " further places do so too, the first of them on " + first);
            }
            return this;
        }

        public Builder help(@Nullable String text) {
            help = text;
            return this;
        }

        public Builder fix(String description, TextEdit... edits) {
            fix = new Fix(description, List.of(edits));
            return this;
        }

        public Builder example(@Nullable String name) {
            example = name;
            return this;
        }

        public Finding build() {
            return new Finding(rule, severity, message, span, label, related, notes, help, fix, example);
        }
    }
}
