package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.AnnotationUnattached;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each annotation its code: the next leaf block if that is code, else with a warning the next code block before
 * the next annotation.
 */
final class Attachment {

    private final List<PageElement> elements;
    private final List<Finding> findings;

    Attachment(List<PageElement> elements, List<Finding> findings) {
        this.elements = elements;
        this.findings = findings;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            PageElement element = elements.get(i);
            Annotation annotation = element.annotation();
            if (annotation != null) {
                attach(annotation, element.kind(), i + 1, blocks);
            }
        }
        return blocks;
    }

    private void attach(Annotation annotation, PageElement.Kind kind, int from, List<Block> blocks) {
        int at = from;
        while (at < elements.size() && elements.get(at).kind() == PageElement.Kind.OTHER) {
            at++;
        }
        CodeBlock code = at < elements.size() ? elements.get(at).code() : null;
        boolean attached = code != null && at == from;
        if (kind == PageElement.Kind.MAYBE_ANNOTATION) {
            if (code != null && attached) {
                infer(annotation, code, blocks);
            }
            return;
        }
        blocks.add(new Block(annotation, code, attached));
        if (annotation.type() != BlockType.MARKER && !attached) {
            findings.add(
                    code != null
                            ? AnnotationUnattached.textBetween(annotation, code)
                            : AnnotationUnattached.withoutCode(annotation));
        }
    }

    private static void infer(Annotation annotation, CodeBlock code, List<Block> blocks) {
        BlockType type = BlockTypes.inferred(annotation, code);
        if (type != null) {
            Annotation typed = new Annotation(annotation.span(), type, "", annotation.properties());
            blocks.add(new Block(typed, code, true));
        }
    }
}
