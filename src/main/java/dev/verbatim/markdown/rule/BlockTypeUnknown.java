package dev.verbatim.markdown.rule;

import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Block types that there are not, or that are spelt otherwise. */
public final class BlockTypeUnknown implements NamedRule {

    static final BlockTypeUnknown RULE = new BlockTypeUnknown();

    private BlockTypeUnknown() {}

    @Override
    public String id() {
        return "block-type-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding unknown(AnnotationProperty property, String written) {
        List<String> known = new ArrayList<>();
        for (BlockType type : BlockType.values()) {
            if (type != BlockType.MARKER && type != BlockType.UNKNOWN) {
                known.add(type.word());
            }
        }
        return RULE.finding(property.valueSpan(), "block type `" + written + "` is unknown")
                .note("known block types: " + String.join(", ", known))
                .help(Suggestion.help(written, known, "write a known one"))
                .build();
    }

    /** Weighs less than an unknown one: what is meant is certain. */
    public static Finding unusual(AnnotationProperty property, String written, BlockType type) {
        return RULE.finding(
                        Severity.WARNING, property.valueSpan(), "block type `" + written + "` is not written as usual")
                .help("write `" + type.word() + "`")
                .fix("write `" + type.word() + "`", new TextEdit(property.valueSpan(), '"' + type.word() + '"'))
                .build();
    }
}
