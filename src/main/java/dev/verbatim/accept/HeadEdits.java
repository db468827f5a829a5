package dev.verbatim.accept;

import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.http.StatusLineText;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of a documented status line and of headers. */
final class HeadEdits {

    private final HttpResponse documented;
    private final ReceivedResponse received;
    private final PageWords words;
    private final Patch patch;

    HeadEdits(HttpResponse documented, ReceivedResponse received, PageWords words, Patch patch) {
        this.documented = documented;
        this.received = received;
        this.words = words;
        this.patch = patch;
    }

    /** Edits that may settle a difference of the status or of a header, the best first. */
    List<List<TextEdit>> of(Difference difference) {
        if (difference.kind() == DifferenceKind.STATUS_CHANGED) {
            SourceSpan span = documented.statusSpan();
            int from = patch.offset(span.startLine(), span.startColumn());
            int to = patch.offset(span.endLine(), span.endColumn());
            String line = patch.text().text().substring(from, to);
            return candidates(patch.replace(from, to, StatusLineText.with(line, received.status())));
        }
        String name = difference.where().substring(difference.where().indexOf(' ') + 1);
        Optional<HttpHeader> header = documented.header(name);
        if (header.isEmpty()) {
            return received.header(name)
                    .map(value -> candidates(insert(name, words.text("", value))))
                    .orElse(List.of());
        }
        if (difference.kind() == DifferenceKind.HEADER_MISSING) {
            return candidates(remove(header.get()));
        }
        List<List<TextEdit>> candidates = new ArrayList<>();
        for (String value : values(name, difference.returned())) {
            if (difference.kind() == DifferenceKind.LOCATION_CHANGED) {
                candidates.addAll(candidates(value(header.get(), path(value))));
            }
            candidates.addAll(candidates(value(header.get(), words.text("", value.strip()))));
        }
        return candidates;
    }

    /** The removal of a header's line. */
    Optional<TextEdit> remove(HttpHeader header) {
        SourceSpan span = header.span();
        return patch.removeLines(
                patch.offset(span.startLine(), span.startColumn()), patch.offset(span.endLine(), span.endColumn()));
    }

    /** A header more, behind the others. */
    Optional<TextEdit> insert(String name, String value) {
        int last = documented.headers().size() - 1;
        SourceSpan span = last < 0
                ? documented.statusSpan()
                : documented.headers().get(last).span();
        return patch.insert(patch.offset(span.endLine(), span.endColumn()), "\n" + name + ": " + value);
    }

    private Optional<TextEdit> value(HttpHeader header, String value) {
        SourceSpan span = header.span();
        int from = patch.offset(span.startLine(), span.startColumn());
        int to = patch.offset(span.endLine(), span.endColumn());
        String text = patch.text().text();
        int at = text.indexOf(':', from) + 1;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return patch.replace(at, to, at == from ? " " + value : value);
    }

    /** The values of a header; where there are several, that first of which the difference speaks. */
    private List<String> values(String name, String told) {
        List<String> values = new ArrayList<>();
        received.headers().stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .forEach(h -> values.add(h.value().equals(told) ? 0 : values.size(), h.value()));
        return values;
    }

    /** A URL as docs show it: without its query, which is signed or holds tokens. */
    private String path(String url) {
        int query = url.indexOf('?');
        return words.text("", (query < 0 ? url : url.substring(0, query)).strip());
    }

    private static List<List<TextEdit>> candidates(Optional<TextEdit> edit) {
        return edit.isEmpty() ? List.of() : List.of(List.of(edit.get()));
    }
}
