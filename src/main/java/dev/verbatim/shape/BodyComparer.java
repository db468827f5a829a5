package dev.verbatim.shape;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a returned body with the documented one: whether there is one, what it is, and JSON by its shape. */
final class BodyComparer {

    /** What {@code Difference.detail} says of a body behind a status that allows none (RFC 9110, section 6.4.1). */
    static final String NO_CONTENT = "no-content";

    private static final String BODY = "body";

    private final JsonBodyComparer json;

    BodyComparer(TypeCatalog catalog) {
        this.json = new JsonBodyComparer(catalog);
    }

    void compare(Exchange exchange, Exchange.Answer answer, ReceivedResponse received, DifferenceList out) {
        HttpResponse documented = answer.response();
        if (received.broken() != null) {
            broken(documented, received, out);
            return;
        }
        DecodedBody decoded = ContentEncodings.decode(received);
        byte[] bytes = decoded.bytes();
        if (bytes == null) {
            add(out, DifferenceKind.ENCODING_UNREADABLE, documented, "", "", decoded.reason());
            return;
        }
        BodyKind kind = BodyKind.of(documented);
        boolean head = exchange.request() != null && exchange.request().method().equals("HEAD");
        if (kind == BodyKind.NONE) {
            unexpected(answer, bytes, out);
        } else if (bytes.length == 0) {
            // A documented 204 with a body is the page's own contradiction (`body-on-204`); no answer could mend it.
            if (!head && !allowsNoBody(documented)) {
                add(out, DifferenceKind.BODY_MISSING, documented, "", "", null);
            }
        } else {
            content(exchange, answer, kind, bytes, out);
        }
    }

    private static void broken(HttpResponse documented, ReceivedResponse received, DifferenceList out) {
        if (received.status() == 204) {
            // The one broken 204 that can arrive is one whose headers announce a body.
            SourceSpan span = documented.statusSpan();
            out.add(DifferenceKind.BODY_UNEXPECTED, BODY, "", "", span, NO_CONTENT, received.broken());
        } else {
            add(out, DifferenceKind.CONNECTION_CUT, documented, "", "", received.broken());
        }
    }

    private static void unexpected(Exchange.Answer answer, byte[] bytes, DifferenceList out) {
        boolean none = allowsNoBody(answer.response());
        if (bytes.length > 0 && (none || !answer.block().annotation().truncated())) {
            String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
            SourceSpan span = answer.response().statusSpan();
            out.add(DifferenceKind.BODY_UNEXPECTED, BODY, "", start, span, none ? NO_CONTENT : "", null);
        }
    }

    private static boolean allowsNoBody(HttpResponse documented) {
        int status = documented.status();
        return status == 204 || status == 205 || status == 304;
    }

    private void content(Exchange exchange, Exchange.Answer answer, BodyKind kind, byte[] bytes, DifferenceList out) {
        HttpResponse documented = answer.response();
        JsonDocument shown = kind == BodyKind.STAND_IN || kind == BodyKind.MULTIPART
                ? null
                : documentedJson(documented.body(), kind == BodyKind.JSON);
        if (shown != null) {
            Optional<JsonDocument> returned = returnedJson(documented, bytes, out);
            returned.ifPresent(r -> json.compare(exchange, answer, shown, r, out));
        } else if (kind == BodyKind.JSON) {
            returnedJson(documented, bytes, out);
            out.unproven("$");
        } else if (kind == BodyKind.XML) {
            xml(documented, bytes, out);
        } else if (kind == BodyKind.TEXT) {
            text(documented, bytes, out);
        } else {
            out.unproven(BODY);
        }
    }

    /** The documented body as JSON: labelled so or, whatever the label, evidently an object or array. */
    private static @Nullable JsonDocument documentedJson(SourceText body, boolean labelled) {
        JsonDocument document = labelled ? JsonReader.tolerant(body) : JsonReader.strict(body);
        if (document.root() == null || document.fatal().isPresent()) {
            return null;
        }
        Kind kind = document.root().kind();
        boolean structure = kind == Kind.OBJECT || kind == Kind.ARRAY;
        return structure || (labelled && document.isStrict()) ? document : null;
    }

    private static Optional<JsonDocument> returnedJson(HttpResponse documented, byte[] bytes, DifferenceList out) {
        Optional<String> oddity = Utf8.oddity(bytes);
        String text = Utf8.decode(bytes).orElse("");
        if (oddity.isPresent()) {
            add(out, DifferenceKind.BODY_NOT_JSON, documented, "", text, oddity.get());
            return Optional.empty();
        }
        if (text.isBlank()) {
            add(out, DifferenceKind.BODY_MISSING, documented, "", "", "it is blank");
            return Optional.empty();
        }
        JsonDocument returned = JsonReader.strict(SourceText.of(BODY, text));
        if (!returned.isStrict()) {
            add(out, DifferenceKind.BODY_NOT_JSON, documented, "", text, problem(returned));
            return Optional.empty();
        }
        return Optional.of(returned);
    }

    private static @Nullable String problem(JsonDocument returned) {
        return returned.problems().stream()
                .filter(p -> p.kind() != JsonProblem.Kind.DUPLICATE_KEY)
                .findFirst()
                .map(p -> {
                    SourceSpan span = returned.source().span(p.start(), p.end());
                    return p.message() + " at line " + span.startLine() + ", column " + span.startColumn();
                })
                .orElse(null);
    }

    /** One line of text, such as the answer to {@code /$count}, keeps its form; longer text is free. */
    private static void text(HttpResponse documented, byte[] bytes, DifferenceList out) {
        String shown = documented.body().text().strip();
        String returned = new String(bytes, StandardCharsets.UTF_8).strip();
        Optional<String> changed = shown.indexOf('\n') < 0 ? HeaderForm.check("", shown, returned) : Optional.empty();
        changed.ifPresentOrElse(
                note -> add(out, DifferenceKind.BODY_CHANGED, documented, shown, returned, note),
                () -> out.unproven(BODY));
    }

    private static void xml(HttpResponse documented, byte[] bytes, DifferenceList out) {
        Optional<String> shown = XmlRoot.of(documented.body().text().strip().getBytes(StandardCharsets.UTF_8));
        if (shown.isEmpty()) {
            out.unproven(BODY);
            return;
        }
        Optional<String> returned = XmlRoot.of(bytes);
        if (!returned.equals(shown)) {
            String note = returned.map(root -> "its root element is `" + root + "`, not `" + shown.get() + "`")
                    .orElse("it is not well-formed XML");
            add(out, DifferenceKind.BODY_CHANGED, documented, shown.get(), returned.orElse(""), note);
        }
    }

    private static void add(
            DifferenceList out,
            DifferenceKind kind,
            HttpResponse documented,
            String shown,
            String returned,
            @Nullable String note) {
        out.add(kind, BODY, shown, returned, span(documented), "", note);
    }

    /** Where the documented body begins; of a response without one, the status line. */
    private static SourceSpan span(HttpResponse documented) {
        SourceText body = documented.body();
        int end = body.text().indexOf('\n');
        return body.isBlank() ? documented.statusSpan() : body.span(0, end < 0 ? body.length() : end);
    }
}
