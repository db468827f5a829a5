package dev.verbatim.http;

import dev.verbatim.http.rule.HttpRequestIsResponse;
import dev.verbatim.http.rule.HttpRequestLine;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one documented request. */
final class RequestReader {

    /** A host without a scheme: {@code api.contoso.example/rooms}. */
    private static final Pattern HOST =
            Pattern.compile("(?!v\\d)[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,20}(?=[/?:]|$)");

    private final SourceText source;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    RequestReader(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    HttpReading<HttpRequest> read() {
        return new HttpReading<>(message(), findings);
    }

    private @Nullable HttpRequest message() {
        TextLine first = TextLine.firstOf(text, 0);
        if (first == null) {
            findings.add(HttpRequestLine.empty(source.span()));
            return null;
        }
        SourceSpan firstSpan = source.span(first.textStart(), first.textEnd());
        if (StatusLine.looksLike(first.text())) {
            findings.add(HttpRequestIsResponse.responseForRequest(firstSpan));
            return null;
        }
        RequestLine line = RequestLine.read(first);
        UrlLines url = line == null ? null : UrlLines.read(text, first, line);
        if (line == null || url == null || url.text().isEmpty()) {
            findings.add(HttpRequestLine.unreadable(firstSpan));
            return null;
        }
        MessageHead head = new HeadReader(source, findings).read(url.next());
        boolean hasBody = head.bodyEnd() > head.bodyStart();
        if (line.method().isEmpty()) {
            findings.add(HttpRequestLine.withoutMethod(source.span(line.urlStart(), line.urlEnd()), !hasBody));
            // Without a method only a request without a body can be guessed at.
            if (hasBody) {
                return null;
            }
        }
        reportSpelling(line);
        SourceSpan urlSpan = source.span(line.urlStart(), url.end());
        HttpRequest request = new HttpRequest(
                source,
                line.method().isEmpty() ? "GET" : line.method().toUpperCase(Locale.ROOT),
                source.span(line.methodStart(), line.methodEnd()),
                rooted(url.text(), line, urlSpan),
                urlSpan,
                head.headers(),
                source.slice(head.bodyStart(), head.bodyEnd()));
        new BodyChecks(source, findings).check(request);
        return request;
    }

    private void reportSpelling(RequestLine line) {
        SourceSpan span = source.span(line.methodStart(), line.methodEnd());
        String upper = line.method().toUpperCase(Locale.ROOT);
        if (!line.method().equals(upper)) {
            findings.add(HttpRequestLine.lowerCase(span, line.method(), upper));
        } else if (!upper.isEmpty() && !HttpMethods.isKnown(upper)) {
            findings.add(HttpRequestLine.unknownMethod(span, upper, HttpMethods.names()));
        }
        if (line.versionFirst()) {
            findings.add(HttpRequestLine.versionFirst(source.span(line.methodEnd(), line.urlStart())));
        }
    }

    /** The URL, begun with a slash where it is neither absolute nor begins with a placeholder. */
    private String rooted(String url, RequestLine line, SourceSpan span) {
        if (url.startsWith("/") || url.startsWith("{") || url.startsWith("<") || isAbsolute(url)) {
            return url;
        }
        SchemeSlip slip = SchemeSlip.of(url).orElse(null);
        if (slip != null) {
            SourceSpan scheme = source.span(line.urlStart(), line.urlStart() + slip.length());
            findings.add(HttpRequestLine.mistypedScheme(scheme, url.substring(0, slip.length()), slip.meant()));
            return slip.meant() + url.substring(slip.length());
        }
        if (HOST.matcher(url).lookingAt()) {
            findings.add(HttpRequestLine.withoutScheme(span, source.span(line.urlStart(), line.urlStart())));
            return "https://" + url;
        }
        boolean dots = url.startsWith("./") || url.startsWith("../");
        String path = dots ? url.substring(url.indexOf('/')) : "/" + url;
        SourceSpan insertion = source.span(line.urlStart(), line.urlStart() + (dots ? url.indexOf('/') : 0));
        findings.add(HttpRequestLine.withoutSlash(span, path, new TextEdit(insertion, dots ? "" : "/")));
        return path;
    }

    private static boolean isAbsolute(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }
}
