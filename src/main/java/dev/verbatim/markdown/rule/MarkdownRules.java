package dev.verbatim.markdown.rule;

import dev.verbatim.model.NamedRule;
import java.util.List;

/** The rules of what reading a page finds. */
public final class MarkdownRules {

    private MarkdownRules() {}

    public static List<NamedRule> all() {
        return List.of(
                AnnotationJson.RULE,
                AnnotationUnknownKey.RULE,
                AnnotationValueType.RULE,
                AnnotationUnattached.RULE,
                BlockTypeUnknown.RULE,
                UnclosedComment.RULE,
                UnclosedFence.RULE,
                NestedFence.RULE,
                TagsUnclosed.RULE,
                TabGroupUnclosed.RULE,
                Encoding.RULE,
                PageTooLarge.RULE,
                PageUnreadable.RULE,
                NameMissing.RULE,
                NameDuplicate.RULE,
                NameUnknown.RULE,
                ResponseUnpaired.RULE,
                ResponseExtra.RULE,
                RequestUnpaired.RULE,
                ResponseOfIgnoredRequest.RULE,
                SuppressionWithoutReason.RULE,
                SuppressionUnknown.RULE);
    }
}
