package dev.verbatim.http;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the headers or the status of a documented message contradict its body. */
final class BodyChecks {

    /** Kinds of media (RFC 6838, section 4.2). */
    private static final List<String> MEDIA = List.of(
            "application",
            "audio",
            "example",
            "font",
            "haptics",
            "image",
            "message",
            "model",
            "multipart",
            "text",
            "video");

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
        if (kind == BodyKind.NONE) {
            return;
        }
        if (status == 204 || status == 205 || status == 304) {
            findings.add(Finding.error(
                            "body-on-204",
                            firstLine(response.body()),
                            "a response of status " + status + " has no body")
                    .related(response.codeSpan(), "the status")
                    .help("remove the body, or mend the status")
                    .build());
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
        findings.add(Finding.info(
                        "content-length",
                        header.get().span(),
                        "the body has " + length + " bytes, not `" + written + "`")
                .help("remove the header: it is set by whatever sends the message")
                .fix("remove the header", new TextEdit(lineWithEnd(header.get()), ""))
                .build());
    }

    private void checkType(List<HttpHeader> headers, SourceText body, BodyKind kind) {
        Optional<HttpHeader> header =
                headers.stream().filter(h -> h.named("Content-Type")).findFirst();
        if (header.isEmpty() || kind == BodyKind.NONE) {
            return;
        }
        Optional<MediaType> type = MediaType.parse(header.get().value());
        if (kind == BodyKind.STAND_IN) {
            if (type.isPresent() && NEVER_TEXT.contains(type.get().type()) && isJsonObject(body)) {
                reportType(header.get(), "the body is JSON");
            }
            return;
        }
        Optional<String> meant = type.flatMap(BodyChecks::meant);
        if (meant.isPresent()) {
            findings.add(Finding.warning(
                            "http-header",
                            header.get().span(),
                            "`" + header.get().value() + "` is no media type")
                    .help(Suggestion.asking(meant.get()))
                    .build());
            return;
        }
        if (type.isEmpty()) {
            findings.add(Finding.warning(
                            "http-header",
                            header.get().span(),
                            "`" + header.get().value() + "` is no media type")
                    .help("write one such as `application/json`")
                    .build());
            return;
        }
        String start = body.text().stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        boolean markup = start.startsWith("<");
        if (type.get().isJson() && markup) {
            reportType(header.get(), "the body is no JSON");
        } else if (json && (type.get().isXml() || kind == BodyKind.FORM || kind == BodyKind.MULTIPART)) {
            reportType(header.get(), "the body is JSON");
        } else if (kind == BodyKind.TEXT && start.startsWith("{") && isJsonObject(body)) {
            reportType(header.get(), "the body is JSON");
        }
    }

    /** The media type that is meant by one whose first word is mistyped. */
    private static Optional<String> meant(MediaType type) {
        return MEDIA.contains(type.type())
                ? Optional.empty()
                : Suggestion.nearest(type.type(), MEDIA).map(near -> near + "/" + type.subtype());
    }

    /** Whether a text that is said to be none is JSON all the same, not a template or a formula in braces. */
    private static boolean isJsonObject(SourceText body) {
        JsonDocument document = JsonReader.strict(body);
        return document.isStrict()
                && document.root() instanceof JsonValue.JsonObject object
                && !object.members().isEmpty();
    }

    private void reportType(HttpHeader header, String what) {
        findings.add(Finding.warning("content-type", header.span(), what + ", but its type is `" + header.value() + "`")
                .help("mend the header or the body")
                .build());
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
