package dev.verbatim.http;

import dev.verbatim.http.rule.BodyOn204;
import dev.verbatim.http.rule.ContentLength;
import dev.verbatim.http.rule.ContentType;
import dev.verbatim.http.rule.HttpHeaderRule;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the headers or the status of a documented message contradict its body. */
final class BodyChecks {

    private static final Set<String> NEVER_TEXT = Set.of("audio", "font", "image", "video");

    private final SourceText source;
    private final List<Finding> findings;

    BodyChecks(SourceText source, List<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    void check(HttpRequest request) {
        BodyKind kind = BodyKind.of(request);
        checkLength(request.headers(), request.body(), kind);
        checkType(request.headers(), request.body(), kind);
    }

    void check(HttpResponse response) {
        BodyKind kind = BodyKind.of(response);
        checkLength(response.headers(), response.body(), kind);
        int status = response.status();
        if (kind != BodyKind.NONE && (status == 204 || status == 205 || status == 304)) {
            findings.add(BodyOn204.of(firstLine(response.body()), status, response.codeSpan()));
            return;
        }
        checkType(response.headers(), response.body(), kind);
    }

    private void checkLength(List<HttpHeader> headers, SourceText body, BodyKind kind) {
        Optional<HttpHeader> header =
                headers.stream().filter(h -> h.named("Content-Length")).findFirst();
        if (header.isEmpty() || kind == BodyKind.STAND_IN || isCut(body)) {
            return;
        }
        int length = body.text().getBytes(StandardCharsets.UTF_8).length;
        int withCarriageReturns =
                length + (int) body.text().chars().filter(c -> c == '\n').count();
        String written = header.get().value();
        if (written.equals(String.valueOf(length)) || written.equals(String.valueOf(withCarriageReturns))) {
            return;
        }
        findings.add(ContentLength.of(header.get().span(), length, written, lineWithEnd(header.get())));
    }

    private void checkType(List<HttpHeader> headers, SourceText body, BodyKind kind) {
        Optional<HttpHeader> header =
                headers.stream().filter(h -> h.named("Content-Type")).findFirst();
        if (header.isEmpty()) {
            return;
        }
        SourceSpan place = header.get().span();
        String written = header.get().value();
        Optional<MediaType> type = MediaType.parse(written);
        Optional<String> meant = type.flatMap(MediaTypeNames::meant);
        if (meant.isPresent()) {
            findings.add(ContentType.misspelt(place, type.orElseThrow().essence(), meant.get()));
            return;
        }
        if (kind == BodyKind.STAND_IN) {
            if (type.isPresent() && NEVER_TEXT.contains(type.get().type()) && isJsonObject(body)) {
                findings.add(ContentType.json(place, written));
            }
        }
        if (kind == BodyKind.NONE || kind == BodyKind.STAND_IN) {
            return;
        }
        if (type.isEmpty()) {
            findings.add(HttpHeaderRule.noMediaType(place, written));
            return;
        }
        String start = body.text().stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        boolean markup = start.startsWith("<");
        if (type.get().isJson() && markup) {
            findings.add(ContentType.noJson(place, written));
        } else if (json && (type.get().isXml() || kind == BodyKind.FORM || kind == BodyKind.MULTIPART)) {
            findings.add(ContentType.json(place, written));
        } else if (kind == BodyKind.TEXT && start.startsWith("{") && isJsonObject(body)) {
            findings.add(ContentType.json(place, written));
        }
    }

    /** Whether a text that is said to be none is JSON all the same, not a template or a formula in braces. */
    private static boolean isJsonObject(SourceText body) {
        JsonDocument document = JsonReader.strict(body);
        return document.isStrict()
                && document.root() instanceof JsonValue.JsonObject object
                && !object.members().isEmpty();
    }

    /** The line of a header with one line end, its own or, of the last line, the one before: removing it leaves no gap. */
    private SourceSpan lineWithEnd(HttpHeader header) {
        SourceSpan span = header.span();
        for (TextLine line = TextLine.at(source.text(), 0);
                line != null;
                line = TextLine.at(source.text(), line.next())) {
            SourceSpan here = source.span(line.textStart(), line.textEnd());
            if (here.startLine() == span.startLine()) {
                boolean last = line.next() > source.length();
                return last ? source.span(line.start() - 1, line.end()) : source.span(line.start(), line.next());
            }
        }
        return span;
    }

    private SourceSpan firstLine(SourceText body) {
        TextLine line = TextLine.firstOf(body.text(), 0);
        return line == null ? body.span() : body.span(line.textStart(), line.textEnd());
    }

    private static boolean isCut(SourceText body) {
        return body.text().contains("...") || body.text().contains("…");
    }
}
