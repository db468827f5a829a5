package dev.verbatim.http;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one documented response. */
final class ResponseReader {

    private static final String RULE = "http-status-line";

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
            findings.add(Finding.error(RULE, source.span(), "the response is empty")
                    .help("show the response, or remove its annotation")
                    .build());
            return null;
        }
        SourceSpan span = source.span(first.textStart(), first.textEnd());
        if (RequestLine.looksLike(first.text())) {
            findings.add(Finding.error("http-request-is-response", span, "a request where a response was declared")
                    .help("set `blockType` to `request`, or document the response")
                    .build());
            return null;
        }
        StatusLine line = StatusLine.read(first);
        if (line == null || line.status() < 100 || line.status() > 599) {
            String message =
                    line == null ? "the status line cannot be read" : "`" + line.status() + "` is no status code";
            findings.add(Finding.error(RULE, span, message)
                    .help("begin the response with a line such as `HTTP/1.1 200 OK`")
                    .build());
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
            findings.add(Finding.warning(RULE, span, "the status line is not written as HTTP writes it")
                    .help("write `" + mended + "`")
                    .fix("write `" + mended + "`", new TextEdit(span, mended))
                    .build());
        } else if (ReasonPhrases.contradicts(line.status(), line.reason())) {
            SourceSpan reason = source.span(line.reasonStart(), line.end());
            Finding.Builder finding = Finding.warning(
                            "reason-phrase",
                            reason,
                            "the status " + line.status() + " means `" + right + "`, not `" + line.reason() + "`")
                    .help("write `" + right + "`, or mend the code");
            if (ReasonPhrases.isSurelyWrong(line.status(), line.reason())) {
                finding.fix("write `" + right + "`", new TextEdit(reason, right));
            }
            findings.add(finding.build());
        }
    }
}
