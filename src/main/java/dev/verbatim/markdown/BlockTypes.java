package dev.verbatim.markdown;

import dev.verbatim.http.HttpText;
import dev.verbatim.markdown.rule.BlockTypeUnknown;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what an annotation's block is: by its block type, or without one by its code. */
final class BlockTypes {

    private final List<Finding> findings;

    BlockTypes(List<Finding> findings) {
        this.findings = findings;
    }

    /** The annotation with the type that its {@code blockType} names. */
    Annotation typed(Annotation read) {
        String written = read.text("blockType");
        if (written == null) {
            return new Annotation(read.span(), BlockType.UNKNOWN, "", read.properties());
        }
        Optional<BlockType> named = BlockType.named(written.strip());
        BlockType type = named.orElse(isMarker(written) ? BlockType.MARKER : BlockType.UNKNOWN);
        AnnotationProperty property = read.property("blockType").orElseThrow();
        if (type == BlockType.UNKNOWN) {
            findings.add(BlockTypeUnknown.unknown(property, written));
        } else if (type != BlockType.MARKER && !written.equals(type.word())) {
            findings.add(BlockTypeUnknown.unusual(property, written, type));
        }
        return new Annotation(read.span(), type, written, read.properties());
    }

    /** Markers come in pairs such as {@code throttlinggenstart} and {@code throttlinggenend}. */
    private static boolean isMarker(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return word.endsWith("start") || word.endsWith("end");
    }

    /** The type of an annotation without a block type, as API Doctor infers it from the code; null where it is none. */
    static @Nullable BlockType inferred(Annotation annotation, CodeBlock block) {
        String code = block.code().text();
        if (HttpText.looksLikeResponse(code)) {
            return BlockType.RESPONSE;
        }
        if (HttpText.looksLikeRequest(code)) {
            return BlockType.REQUEST;
        }
        return annotation.typeName() != null && code.stripLeading().startsWith("{") ? BlockType.RESOURCE : null;
    }
}
