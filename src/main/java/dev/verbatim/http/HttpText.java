package dev.verbatim.http;

import dev.verbatim.model.SourceText;

/** Reads documented requests and responses, forgiving what a person reading the page would forgive. */
public final class HttpText {

    private HttpText() {}

    /** Whether code that nothing declares is a request: its first line that says something is a request line. */
    public static boolean looksLikeRequest(String code) {
        TextLine first = TextLine.firstOf(code, 0);
        return first != null && RequestLine.looksLike(first.text());
    }

    /** Whether code that nothing declares is a response: its first line that says something is a status line. */
    public static boolean looksLikeResponse(String code) {
        TextLine first = TextLine.firstOf(code, 0);
        return first != null && StatusLine.looksLike(first.text());
    }

    /** Reads code that was declared to be a request. */
    public static HttpReading<HttpRequest> readRequest(SourceText source) {
        return new RequestReader(source).read();
    }

    /** Reads code that was declared to be a response. */
    public static HttpReading<HttpResponse> readResponse(SourceText source) {
        return new ResponseReader(source).read();
    }
}
