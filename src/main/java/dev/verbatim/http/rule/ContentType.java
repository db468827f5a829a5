package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;

/** Headers that promise another format than the body has. */
public final class ContentType implements NamedRule {

    static final ContentType RULE = new ContentType();

    private ContentType() {}

    @Override
    public String id() {
        return "content-type";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding noJson(SourceSpan header, String type) {
        return of(header, "the body is no JSON", type);
    }

    public static Finding json(SourceSpan header, String type) {
        return of(header, "the body is JSON", type);
    }

    public static Finding misspelt(SourceSpan header, String written, String meant) {
        return RULE.finding(header, "there is no media type `" + written + "`")
                .help(Suggestion.asking(meant))
                .build();
    }

    private static Finding of(SourceSpan header, String body, String type) {
        return RULE.finding(header, body + ", but its type is `" + type + "`")
                .help("mend the header or the body")
                .build();
    }
}
