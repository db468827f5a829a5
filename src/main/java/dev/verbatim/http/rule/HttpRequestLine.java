package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.Collection;

/** First lines of requests that are not a method, a URL and at most a version. */
public final class HttpRequestLine implements NamedRule {

    static final HttpRequestLine RULE = new HttpRequestLine();

    private HttpRequestLine() {}

    @Override
    public String id() {
        return "http-request-line";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding empty(SourceSpan request) {
        return RULE.finding(request, "the request is empty")
                .help("show the request, or remove its annotation")
                .build();
    }

    public static Finding unreadable(SourceSpan line) {
        return RULE.finding(line, "the request line cannot be read")
                .label("not a method and a URL")
                .help("begin the request with a line such as `GET https://example.com/things`")
                .build();
    }

    public static Finding withoutMethod(SourceSpan url, boolean readAsGet) {
        Finding.Builder finding = RULE.finding(url, "the request line has no method")
                .help("write the method before the URL, such as `GET /me`");
        return readAsGet ? finding.note("read as `GET`").build() : finding.build();
    }

    public static Finding unknownMethod(SourceSpan method, String written, Collection<String> known) {
        return RULE.finding(method, "`" + written + "` is no HTTP method")
                .help(Suggestion.help(written, known, "begin the request with a method such as `GET`"))
                .build();
    }

    public static Finding lowerCase(SourceSpan method, String written, String upper) {
        return spelling(method, "the method `" + written + "` is not in upper case")
                .help("write `" + upper + "`")
                .fix("write `" + upper + "`", new TextEdit(method, upper))
                .build();
    }

    public static Finding versionFirst(SourceSpan version) {
        return spelling(version, "the HTTP version stands before the URL")
                .help("put it behind the URL, or leave it out")
                .fix("leave it out", new TextEdit(version, " "))
                .build();
    }

    public static Finding withoutScheme(SourceSpan url, SourceSpan start) {
        return spelling(url, "the URL has no scheme")
                .help("write `https://` before it")
                .fix("write `https://` before it", new TextEdit(start, "https://"))
                .build();
    }

    public static Finding mistypedScheme(SourceSpan scheme, String written, String meant) {
        return spelling(scheme, "no URL begins with `" + written + "`")
                .help("write `" + meant + "`")
                .fix("write `" + meant + "`", new TextEdit(scheme, meant))
                .build();
    }

    public static Finding withoutSlash(SourceSpan url, String path, TextEdit edit) {
        return spelling(url, "the path does not begin with `/`")
                .help("write `" + path + "`")
                .fix("begin the path with `/`", edit)
                .build();
    }

    /** Weighs less: which request is meant is certain. */
    private static Finding.Builder spelling(SourceSpan span, String message) {
        return RULE.finding(Severity.WARNING, span, message);
    }
}
