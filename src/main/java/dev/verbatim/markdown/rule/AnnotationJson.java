package dev.verbatim.markdown.rule;

import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.Objects;

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
        return RULE.finding(
                        Severity.ERROR, opening, "this begins no comment, so the annotation in it is text on the page")
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

    /** Problems that are one to their writer, at the first of them. */
    public static Finding notStrict(List<JsonProblem> alike, List<SourceSpan> places) {
        JsonProblem first = alike.get(0);
        boolean blank = first.kind() == JsonProblem.Kind.UNICODE_BLANK;
        String advice = alike.size() == 1 || blank ? first.advice() : "write them in double quotes";
        Finding.Builder finding = RULE.finding(places.get(0), "this is not strict JSON: " + first.message())
                .help(advice)
                .further(places.subList(1, places.size()));
        if (first.replacement() != null) {
            finding.fix(advice, edits(alike, places));
        }
        return finding.build();
    }

    private static TextEdit[] edits(List<JsonProblem> alike, List<SourceSpan> places) {
        TextEdit[] edits = new TextEdit[alike.size()];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = new TextEdit(
                    places.get(i), Objects.requireNonNull(alike.get(i).replacement()));
        }
        return edits;
    }
}
