package dev.verbatim.check.exchange;

import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.SourceSpan;

/** Places of parts of a documented URL. */
final class UrlSpans {

    private UrlSpans() {}

    /** Where the text of a URL from one offset to another stands; all of the URL where it is broken over lines. */
    static SourceSpan of(HttpRequest request, int from, int to) {
        SourceSpan whole = request.urlSpan();
        boolean asWritten = whole.startLine() == whole.endLine()
                && whole.endColumn() - whole.startColumn() == request.url().length();
        return asWritten
                ? new SourceSpan(
                        whole.file(),
                        whole.startLine(),
                        whole.startColumn() + from,
                        whole.endLine(),
                        whole.startColumn() + to)
                : whole;
    }
}
