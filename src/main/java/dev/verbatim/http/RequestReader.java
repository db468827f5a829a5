package dev.verbatim.http;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one documented request. */
final class RequestReader {

    private static final String RULE = "http-request-line";

    /** A host without a scheme: {@code api.contoso.example/rooms}. */
    private static final Pattern HOST =
            Pattern.compile("(?!v\\d)[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,20}(?=[/?:]|$)");

    /** What stands before the host where a scheme was mistyped: {@code htps://}, {@code https:/}. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z]{3,6})(?::/{0,3}|/{2,3})(?=[A-Za-z0-9-]{1,63}\\.)");

    private static final List<String> SCHEMES = List.of("https", "http");

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
            findings.add(Finding.error(RULE, source.span(), "the request is empty")
                    .help("show the request, or remove its annotation")
                    .build());
            return null;
        }
        SourceSpan firstSpan = source.span(first.textStart(), first.textEnd());
        if (StatusLine.looksLike(first.text())) {
            findings.add(Finding.error("http-request-is-response", firstSpan, "a response where a request was declared")
                    .help("set `blockType` to `response`, or document the request")
                    .build());
            return null;
        }
        RequestLine line = RequestLine.read(first);
        UrlLines url = line == null ? null : UrlLines.read(text, first, line);
        if (line == null || url == null || url.text().isEmpty()) {
            findings.add(Finding.error(RULE, firstSpan, "the request line cannot be read")
                    .label("not a method and a URL")
                    .help("begin the request with a line such as `GET https://example.com/things`")
                    .build());
            return null;
        }
        MessageHead head = new HeadReader(source, findings).read(url.next());
        boolean hasBody = head.bodyEnd() > head.bodyStart();
        if (line.method().isEmpty() && !reportMissingMethod(line, hasBody)) {
            return null;
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

    /** Without a method only a request without a body can be guessed at. */
    private boolean reportMissingMethod(RequestLine line, boolean hasBody) {
        SourceSpan span = source.span(line.urlStart(), line.urlEnd());
        Finding.Builder finding = Finding.error(RULE, span, "the request line has no method")
                .help("write the method before the URL, such as `GET /me`");
        findings.add(hasBody ? finding.build() : finding.note("read as `GET`").build());
        return !hasBody;
    }

    private void reportSpelling(RequestLine line) {
        SourceSpan span = source.span(line.methodStart(), line.methodEnd());
        String upper = line.method().toUpperCase(Locale.ROOT);
        if (!line.method().equals(upper)) {
            findings.add(Finding.warning(RULE, span, "the method `" + line.method() + "` is not in upper case")
                    .help("write `" + upper + "`")
                    .fix("write `" + upper + "`", new TextEdit(span, upper))
                    .build());
        } else if (!upper.isEmpty() && !HttpMethods.isKnown(upper)) {
            findings.add(Finding.error(RULE, span, "`" + upper + "` is no HTTP method")
                    .help(Suggestion.help(upper, HttpMethods.names(), "begin the request with a method such as `GET`"))
                    .build());
        }
        if (line.versionFirst()) {
            SourceSpan version = source.span(line.methodEnd(), line.urlStart());
            findings.add(Finding.warning(RULE, version, "the HTTP version stands before the URL")
                    .help("put it behind the URL, or leave it out")
                    .fix("leave it out", new TextEdit(version, " "))
                    .build());
        }
    }

    /** The URL, begun with a slash where it is neither absolute nor begins with a placeholder. */
    private String rooted(String url, RequestLine line, SourceSpan span) {
        if (url.startsWith("/") || url.startsWith("{") || url.startsWith("<") || isAbsolute(url)) {
            return url;
        }
        Matcher scheme = SCHEME.matcher(url);
        if (scheme.lookingAt() && Suggestion.nearest(scheme.group(1), SCHEMES).isPresent()) {
            SourceSpan written = source.span(line.urlStart(), line.urlStart() + scheme.end());
            findings.add(Finding.error(RULE, written, "no URL begins with `" + scheme.group() + "`")
                    .help("write `https://`")
                    .fix("write `https://`", new TextEdit(written, "https://"))
                    .build());
            return "https://" + url.substring(scheme.end());
        }
        if (HOST.matcher(url).lookingAt()) {
            findings.add(Finding.warning(RULE, span, "the URL has no scheme")
                    .help("write `https://` before it")
                    .fix(
                            "write `https://` before it",
                            new TextEdit(source.span(line.urlStart(), line.urlStart()), "https://"))
                    .build());
            return "https://" + url;
        }
        boolean dots = url.startsWith("./") || url.startsWith("../");
        String path = dots ? url.substring(url.indexOf('/')) : "/" + url;
        SourceSpan insertion = source.span(line.urlStart(), line.urlStart() + (dots ? url.indexOf('/') : 0));
        findings.add(Finding.warning(RULE, span, "the path does not begin with `/`")
                .help("write `" + path + "`")
                .fix("begin the path with `/`", new TextEdit(insertion, dots ? "" : "/"))
                .build());
        return path;
    }

    private static boolean isAbsolute(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }
}
