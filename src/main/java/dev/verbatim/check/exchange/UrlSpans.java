package dev.verbatim.check.exchange;

import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.model.SourceSpan;

/** Places of parts of a documented URL. */
final class UrlSpans {

    private UrlSpans() {}

    /** The same of a template's URL, which ends where the template does. */
    static SourceSpan of(UrlTemplate template, int from, int to) {
        SourceSpan whole = template.span();
        int start = whole.endColumn() - template.url().length();
        return whole.startLine() == whole.endLine() && start > whole.startColumn()
                ? new SourceSpan(whole.file(), whole.startLine(), start + from, whole.endLine(), start + to)
                : whole;
    }

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
