package dev.verbatim.http;

import dev.verbatim.http.rule.HttpRequestIsResponse;
import dev.verbatim.http.rule.HttpStatusLine;
import dev.verbatim.http.rule.ReasonPhrase;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one documented response. */
final class ResponseReader {

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    ResponseReader(SourceText source) {
        this.source = source;
    }

    HttpReading<HttpResponse> read() {
        return new HttpReading<>(message(), findings);
    }

    private @Nullable HttpResponse message() {
        TextLine first = TextLine.firstOf(source.text(), 0);
        if (first == null) {
            findings.add(HttpStatusLine.empty(source.span()));
            return null;
        }
        SourceSpan span = source.span(first.textStart(), first.textEnd());
        if (RequestLine.looksLike(first.text())) {
            findings.add(HttpRequestIsResponse.requestForResponse(span));
            return null;
        }
        StatusLine line = StatusLine.read(first);
        if (line == null || line.status() < 100 || line.status() > 599) {
            findings.add(line == null ? HttpStatusLine.unreadable(span) : HttpStatusLine.noStatus(span, line.status()));
            return null;
        }
        reportSpelling(line, span);
        MessageHead head = new HeadReader(source, findings).read(first.next());
        HttpResponse response = new HttpResponse(
                source,
                line.status(),
                line.reason(),
                span,
                head.headers(),
                source.slice(head.bodyStart(), head.bodyEnd()));
        new BodyChecks(source, findings).check(response);
        return response;
    }

    private void reportSpelling(StatusLine line, SourceSpan span) {
        String right = ReasonPhrases.of(line.status()).orElse(line.reason());
        if (!line.usual()) {
            String mended = ("HTTP/1.1 " + line.status() + " " + right).strip();
            findings.add(HttpStatusLine.unusual(span, mended));
        } else if (ReasonPhrases.contradicts(line.status(), line.reason())) {
            SourceSpan reason = source.span(line.reasonStart(), line.end());
            boolean surely = ReasonPhrases.isSurelyWrong(line.status(), line.reason());
            findings.add(ReasonPhrase.of(reason, line.status(), right, line.reason(), surely));
        }
    }
}
