package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.SuppressionUnknown;
import dev.verbatim.markdown.rule.SuppressionWithoutReason;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a suppression says: {@code <!-- verbatim-ignore link-missing, link-case: moved next week -->}.
 *
 * @param comment whether it is a comment rather than a part of an annotation
 */
record SuppressionText(SourceSpan span, List<Suppression.Word> words, String reason, boolean comment) {

    private static final String KEYWORD = "verbatim-ignore";
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*((?i:verbatim)-[A-Za-z-]*+)\\s*+");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    /** API Doctor's own, which begin {@code Warning: /path}, are about its messages and not about ours. */
    private static final Pattern ENTRY =
            Pattern.compile("\\s*([a-z0-9]+(?:-[a-z0-9]+)+)\\s*(?::(.*))?", Pattern.DOTALL);

    /** Reads a comment; null where it is none, with no words where it names no rule. */
    static @Nullable SuppressionText read(HtmlComment comment, List<Finding> findings) {
        SourceText content = comment.content();
        String text = content.text();
        Matcher first = FIRST_WORD.matcher(text);
        if (!first.lookingAt()) {
            return null;
        }
        if (!first.group(1).equals(KEYWORD)) {
            if (Suggestion.nearest(first.group(1), List.of(KEYWORD)).isPresent()) {
                findings.add(SuppressionUnknown.misspelt(
                        content.span(first.start(1), first.end(1)), first.group(1), KEYWORD));
            }
            return null;
        }
        int colon = text.indexOf(':', first.end());
        int end = colon < 0 ? text.length() : colon;
        String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
        List<Suppression.Word> words = words(content, first.end(), end, colon >= 0);
        if (words.isEmpty()) {
            findings.add(SuppressionUnknown.withoutRule(content.span(first.start(1), first.end(1)), KEYWORD));
        } else if (reason.isEmpty()) {
            findings.add(SuppressionWithoutReason.of(
                    comment.span(), KEYWORD, words.get(0).id()));
        }
        return new SuppressionText(comment.span(), words, reason, true);
    }

    /** Without a colon, what follows the first word was meant as a reason. */
    private static List<Suppression.Word> words(SourceText content, int from, int to, boolean all) {
        List<Suppression.Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(content.text()).region(from, to);
        int last = from;
        while (word.find()
                && (all
                        || words.isEmpty()
                        || content.text().substring(last, word.start()).contains(","))) {
            words.add(new Suppression.Word(word.group(), content.span(word.start(), word.end())));
            last = word.end();
        }
        return words;
    }

    /** Those of an annotation, each one text of its list: {@code "link-missing: moved next week"}. */
    static List<SuppressionText> of(Annotation annotation) {
        Optional<AnnotationProperty> property = annotation.property("suppressions");
        if (property.isEmpty()) {
            return List.of();
        }
        List<SuppressionText> texts = new ArrayList<>();
        SourceSpan span = property.get().valueSpan();
        for (String entry : annotation.list("suppressions")) {
            Matcher ours = ENTRY.matcher(entry);
            if (ours.matches()) {
                String reason = ours.group(2) == null ? "" : ours.group(2).strip();
                texts.add(new SuppressionText(span, List.of(new Suppression.Word(ours.group(1), span)), reason, false));
            }
        }
        return texts;
    }
}
