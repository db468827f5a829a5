package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Responses without the body that their annotation or their header promises. */
public final class BodyEmpty200 implements NamedRule {

    static final BodyEmpty200 RULE = new BodyEmpty200();

    private BodyEmpty200() {}

    @Override
    public String id() {
        return "body-empty-200";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding ofType(SourceSpan status, String type, SourceSpan annotation) {
        return of(status, "the annotation promises `" + type, annotation);
    }

    public static Finding ofHeader(SourceSpan status, String value, SourceSpan header) {
        return of(status, "the header promises `" + value, header);
    }

    private static Finding of(SourceSpan status, String promise, SourceSpan place) {
        return RULE.finding(status, promise + "`, but there is no body")
                .related(place, "the promise")
                .help("show the body, or answer with `204 No Content`")
                .build();
    }
}
