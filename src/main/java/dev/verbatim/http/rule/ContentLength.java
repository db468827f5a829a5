package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;

/** Headers that tell another length than the body has. */
public final class ContentLength implements NamedRule {

    static final ContentLength RULE = new ContentLength();

    private ContentLength() {}

    @Override
    public String id() {
        return "content-length";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** A header; its fix takes away the whole line. */
    public static Finding of(SourceSpan header, int bytes, String written, SourceSpan line) {
        return RULE.finding(header, "the body has " + bytes + " bytes, not `" + written + "`")
                .help("remove the header: it is set by whatever sends the message")
                .fix("remove the header", new TextEdit(line, ""))
                .build();
    }
}
