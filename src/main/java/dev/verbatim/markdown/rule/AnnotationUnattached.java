package dev.verbatim.markdown.rule;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Annotations that do not stand directly above the code that they are to describe. */
public final class AnnotationUnattached implements NamedRule {

    static final AnnotationUnattached RULE = new AnnotationUnattached();

    private AnnotationUnattached() {}

    @Override
    public String id() {
        return "annotation-unattached";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding textBetween(Annotation annotation, CodeBlock code) {
        SourceSpan place = annotation.blockTypeSpan();
        int column = code.span().startColumn();
        return RULE.finding(place, "other text stands between this annotation and its code")
                .related(
                        new SourceSpan(place.file(), code.fenceLine(), column, code.fenceLine(), column + 1),
                        "the code that it is taken to belong to")
                .help("move the annotation to the line above the code")
                .build();
    }

    /** What describes nothing is an error; what marks nothing as ignored does no harm. */
    public static Finding withoutCode(Annotation annotation) {
        boolean ignored = annotation.type() == BlockType.IGNORED;
        String word = annotation.blockType().isEmpty() ? "" : " `" + annotation.blockType() + "`";
        return RULE.finding(
                        ignored ? Severity.INFO : Severity.ERROR,
                        annotation.blockTypeSpan(),
                        "no code follows this" + word + " annotation")
                .help(
                        ignored
                                ? "delete it: there is nothing for it to mark"
                                : "put it above the code that it describes, or delete it")
                .build();
    }
}
