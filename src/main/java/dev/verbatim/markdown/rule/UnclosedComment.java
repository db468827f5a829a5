package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** HTML comments that never end, and so swallow what follows. */
public final class UnclosedComment implements NamedRule {

    static final UnclosedComment RULE = new UnclosedComment();

    private UnclosedComment() {}

    @Override
    public String id() {
        return "unclosed-comment";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** A comment that the end of the next one closes. */
    public static Finding before(SourceSpan comment, SourceSpan next) {
        SourceSpan opening = new SourceSpan(
                comment.file(),
                comment.startLine(),
                comment.startColumn(),
                comment.startLine(),
                comment.startColumn() + "<!--".length());
        return RULE.finding(opening, "this comment is not closed before the next one begins")
                .label("opened here")
                .related(next, "the next one")
                .help("close it with `-->`")
                .build();
    }

    public static Finding of(SourceSpan comment) {
        return RULE.finding(comment, "this comment never ends")
                .label("opened here")
                .help("close it with `-->`")
                .build();
    }
}
