package dev.verbatim.accept;

import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonValue;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Edits that give a documented response another body as a whole, or none. */
final class BodyEdits {

    private static final String CONTENT_TYPE = "Content-Type";

    private final HttpResponse documented;
    private final ReceivedResponse received;
    private final PageWords words;
    private final Patch patch;
    private final HeadEdits head;
    private final @Nullable JsonValue json;
    private final @Nullable String text;

    /**
     * Edits of a response's body.
     *
     * @param patch of the whole response
     * @param json what was returned, where that is JSON
     * @param text what was returned, where that is text
     */
    BodyEdits(
            HttpResponse documented,
            ReceivedResponse received,
            PageWords words,
            Patch patch,
            @Nullable JsonValue json,
            @Nullable String text) {
        this.documented = documented;
        this.received = received;
        this.words = words;
        this.patch = patch;
        this.head = new HeadEdits(documented, received, words, patch);
        this.json = json;
        this.text = text;
    }

    List<List<TextEdit>> of(Difference difference) {
        if (difference.kind() == DifferenceKind.BODY_MISSING) {
            return without();
        }
        List<List<TextEdit>> candidates = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            candidates.add(with(written()));
            if (difference.kind() == DifferenceKind.BODY_CHANGED
                    && !text.strip().contains("\n")) {
                return candidates;
            }
        }
        return candidates;
    }

    /** The returned body in the place of the documented one. */
    List<TextEdit> whole() {
        return text == null || text.isBlank() ? List.of() : with(written());
    }

    private String written() {
        if (json != null) {
            return Layout.of(documented.body().text()).text(words.value("", json), "");
        }
        return words.text("", String.valueOf(text).strip().replace("\r\n", "\n"));
    }

    private List<TextEdit> with(String body) {
        List<TextEdit> edits = new ArrayList<>();
        boolean none = documented.body().isBlank();
        if (documented.header(CONTENT_TYPE).isEmpty() && none) {
            String type = received.header(CONTENT_TYPE).orElse(json != null ? "application/json" : "text/plain");
            head.insert(CONTENT_TYPE, words.text("", type)).ifPresent(edits::add);
        }
        if (none) {
            patch.insert(headEnd(), "\n\n" + body).ifPresent(edits::add);
        } else {
            // The body's own text begins where the page's does, and ends before the line end that closes the block.
            SourceText old = documented.body();
            int from = bodyStart(old);
            int to = from + old.text().length();
            String gone = patch.text().text().substring(from, to);
            patch.replace(from, from + gone.stripTrailing().length(), body).ifPresent(edits::add);
        }
        return edits;
    }

    private List<List<TextEdit>> without() {
        List<TextEdit> edits = new ArrayList<>();
        patch.replace(headEnd(), patch.text().length(), "").ifPresent(edits::add);
        List<TextEdit> untyped = new ArrayList<>();
        Optional<TextEdit> header = documented.header(CONTENT_TYPE).flatMap(head::remove);
        if (header.isPresent() && edits.size() == 1) {
            untyped.addAll(lastHeaderAndBody());
        }
        return untyped.isEmpty() ? List.of(edits) : List.of(untyped, edits);
    }

    /** The media type goes with the body, as one edit where both touch. */
    private List<TextEdit> lastHeaderAndBody() {
        int last = documented.headers().size() - 1;
        List<TextEdit> edits = new ArrayList<>();
        if (documented.headers().get(last).named(CONTENT_TYPE)) {
            SourceSpan before = last == 0
                    ? documented.statusSpan()
                    : documented.headers().get(last - 1).span();
            int from = patch.offset(before.endLine(), before.endColumn());
            patch.replace(from, patch.text().length(), "").ifPresent(edits::add);
        } else {
            documented.header(CONTENT_TYPE).flatMap(head::remove).ifPresent(edits::add);
            patch.replace(headEnd(), patch.text().length(), "").ifPresent(edits::add);
        }
        return edits;
    }

    private int bodyStart(SourceText body) {
        SourceSpan span = body.span(0, 0);
        return patch.offset(span.startLine(), span.startColumn());
    }

    private int headEnd() {
        int last = documented.headers().size() - 1;
        SourceSpan span = last < 0
                ? documented.statusSpan()
                : documented.headers().get(last).span();
        return patch.offset(span.endLine(), span.endColumn());
    }
}
