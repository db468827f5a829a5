package dev.verbatim.markdown.rule;

import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;

/** Annotations whose JSON is not strict, or is none. */
public final class AnnotationJson implements NamedRule {

    static final AnnotationJson RULE = new AnnotationJson();

    private AnnotationJson() {}

    @Override
    public String id() {
        return "annotation-json";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding textBeforeBrace(SourceSpan text) {
        return RULE.finding(text, "this comment is no annotation, because text stands before its `{`")
                .help("begin the comment with `{`")
                .build();
    }

    /** Weighs more: nothing reads the annotation, and readers see it. */
    public static Finding noComment(SourceSpan opening) {
        return RULE.finding(Severity.ERROR, opening, "this begins no comment, so the annotation in it is text on the page")
                .help("write `<!--`")
                .fix("write `<!--`", new TextEdit(opening, "<!--"))
                .build();
    }

    /** Weighs more than JSON that is merely not strict: the whole annotation is lost. */
    public static Finding unreadable(SourceSpan place, String reason, SourceSpan annotation) {
        return RULE.finding(Severity.ERROR, place, "this annotation cannot be read: " + reason)
                .related(annotation, "the annotation")
                .help("write one JSON object, as in `{ \"blockType\": \"request\" }`")
                .build();
    }

    public static Finding notStrict(SourceSpan place, JsonProblem problem) {
        Finding.Builder finding = RULE.finding(place, "this is not strict JSON: " + problem.message())
                .help(problem.advice());
        String replacement = problem.replacement();
        if (replacement != null) {
            finding.fix(problem.advice(), new TextEdit(place, replacement));
        }
        return finding.build();
    }
}
