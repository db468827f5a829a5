package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;

/** First lines of responses that are not a version, a status code and a reason. */
public final class HttpStatusLine implements NamedRule {

    static final HttpStatusLine RULE = new HttpStatusLine();

    private HttpStatusLine() {}

    @Override
    public String id() {
        return "http-status-line";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding empty(SourceSpan response) {
        return RULE.finding(response, "the response is empty")
                .help("show the response, or remove its annotation")
                .build();
    }

    public static Finding unreadable(SourceSpan line) {
        return noStatus(line, "the status line cannot be read");
    }

    public static Finding noStatus(SourceSpan line, int code) {
        return noStatus(line, "`" + code + "` is no status code");
    }

    private static Finding noStatus(SourceSpan line, String message) {
        return RULE.finding(line, message)
                .help("begin the response with a line such as `HTTP/1.1 200 OK`")
                .build();
    }

    /** Weighs less: which status is meant is certain. */
    public static Finding unusual(SourceSpan line, String mended) {
        return RULE.finding(Severity.WARNING, line, "the status line is not written as HTTP writes it")
                .help("write `" + mended + "`")
                .fix("write `" + mended + "`", new TextEdit(line, mended))
                .build();
    }
}
