package dev.verbatim.http;

import dev.verbatim.http.rule.BodyWithoutBlankLine;
import dev.verbatim.http.rule.HeaderAfterBlankLine;
import dev.verbatim.http.rule.HttpHeaderRule;
import dev.verbatim.http.rule.HttpRequestIsResponse;
import dev.verbatim.http.rule.SeveralRequests;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what follows the first line of a message: headers, blank line, body, in the order their author put them. */
final class HeadReader {

    private static final int LONGEST_VALUE = 16 * 1024;

    private final SourceText source;
    private final String text;
    private final List<Finding> findings;
    private final List<HttpHeader> headers = new ArrayList<>();
    private int lastStart;

    HeadReader(SourceText source, List<Finding> findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
    }

    /** Reads on from the line behind the first one. */
    MessageHead read(int from) {
        TextLine line = TextLine.at(text, from);
        while (line != null && !line.isBlank()) {
            if (startsAnotherMessage(line)) {
                return new MessageHead(headers, line.start(), line.start());
            }
            if (!takeHeadLine(line)) {
                findings.add(BodyWithoutBlankLine.of(lineSpan(line), source.span(line.start(), line.start())));
                return body(line.start());
            }
            line = TextLine.at(text, line.next());
        }
        line = line == null ? null : afterBlank(line);
        if (line == null) {
            return new MessageHead(headers, text.length(), text.length());
        }
        if (!isFreeText() && startsAnotherMessage(line)) {
            return new MessageHead(headers, line.start(), line.start());
        }
        return body(line.start());
    }

    /** Takes a line of the head; false where the body must have begun. */
    private boolean takeHeadLine(TextLine line) {
        if (line.isComment() || isEllipsis(line)) {
            return true;
        }
        HeaderLine header = HeaderLine.read(line);
        if (header != null) {
            add(header);
            return true;
        }
        return continues(line) || takeWithoutColon(line);
    }

    private void add(HeaderLine header) {
        SourceSpan span = source.span(header.start(), header.end());
        if (header.blankBeforeColon()) {
            int colon = text.indexOf(':', header.nameEnd());
            findings.add(HttpHeaderRule.blankBeforeColon(span, source.span(header.nameEnd(), colon)));
        }
        HeaderNames.meant(header.name())
                .ifPresent(near -> findings.add(HttpHeaderRule.unknownName(
                        source.span(header.start(), header.nameEnd()), header.name(), near)));
        lastStart = header.start();
        headers.add(new HttpHeader(header.name(), header.value(), span));
    }

    /** A value broken over lines (RFC 9112, section 5.2, calls it obsolete; pages do it for width). */
    private boolean continues(TextLine line) {
        if (headers.isEmpty()) {
            return false;
        }
        HttpHeader last = headers.get(headers.size() - 1);
        String more = line.text().strip();
        boolean value = last.value().isEmpty() && more.startsWith("http");
        if (!value && (!line.isIndented() || beginsBody(more) || last.value().length() > LONGEST_VALUE)) {
            return false;
        }
        String gap = last.value().isEmpty() || more.startsWith("&") || more.startsWith("?") ? "" : " ";
        SourceSpan span = source.span(lastStart, line.textEnd());
        headers.set(headers.size() - 1, new HttpHeader(last.name(), last.value() + gap + more, span));
        return true;
    }

    private boolean takeWithoutColon(TextLine line) {
        HeaderSlip slip = HeaderSlip.read(line, source);
        if (slip == null) {
            return false;
        }
        findings.add(slip.finding());
        lastStart = slip.start();
        headers.add(new HttpHeader(slip.name(), slip.value(), lineSpan(line)));
        return true;
    }

    /** The first line of the body, header lines that stand before it taken; null where there is no body. */
    private @Nullable TextLine afterBlank(TextLine blank) {
        TextLine line = skipBlank(blank);
        int late = line == null ? 0 : lateHeaders(line);
        List<SourceSpan> places = new ArrayList<>();
        String first = "";
        for (; line != null && late > 0; late--) {
            HeaderLine header = HeaderLine.read(line);
            if (header != null) {
                add(header);
                first = places.isEmpty() ? header.name() : first;
                places.add(source.span(header.start(), header.end()));
            }
            line = TextLine.at(text, line.next());
        }
        if (!places.isEmpty()) {
            findings.add(HeaderAfterBlankLine.of(places.get(0), first, places.subList(1, places.size())));
        }
        return line == null ? null : skipBlank(line);
    }

    /** How many lines from here on are headers that slipped below the blank line. */
    private int lateHeaders(TextLine first) {
        boolean typed = has("content-type");
        if (typed && !mediaType().contains("json")) {
            return 0;
        }
        int count = 0;
        TextLine line = first;
        while (line != null && !line.isBlank()) {
            HeaderLine header = HeaderLine.read(line);
            if (header == null) {
                return beginsBody(line.text().strip()) ? count : 0;
            }
            if (HeaderNames.isMail(header.name()) || !HeaderNames.isHttp(header.name())) {
                return 0;
            }
            count++;
            line = TextLine.at(text, line.next());
        }
        return count;
    }

    /** A request or status line inside a message: two messages share one block. */
    private boolean startsAnotherMessage(TextLine line) {
        if (line.isIndented()) {
            return false;
        }
        if (RequestLine.looksLike(line.text())) {
            findings.add(SeveralRequests.of(lineSpan(line)));
            return true;
        }
        if (StatusLine.looksLike(line.text())) {
            findings.add(HttpRequestIsResponse.secondMessage(lineSpan(line)));
            return true;
        }
        return false;
    }

    private MessageHead body(int start) {
        int end = isFreeText() ? text.length() : endOfFirstMessage(start);
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return new MessageHead(headers, start, text.substring(start, end).isBlank() ? start : end);
    }

    /** Where a body ends before another message that stands behind a blank line. */
    private int endOfFirstMessage(int start) {
        boolean behindBlank = false;
        for (TextLine line = TextLine.at(text, start); line != null; line = TextLine.at(text, line.next())) {
            if (behindBlank && startsAnotherMessage(line)) {
                return line.start();
            }
            behindBlank = line.isBlank();
        }
        return text.length();
    }

    private @Nullable TextLine skipBlank(TextLine from) {
        TextLine line = from;
        while (line != null && line.isBlank()) {
            line = TextLine.at(text, line.next());
        }
        return line;
    }

    /** Whether lines of the body may well look like the first line of a message and be none. */
    private boolean isFreeText() {
        String type = mediaType();
        return type.startsWith("multipart/")
                || type.startsWith("text/")
                || type.startsWith("message/")
                || type.startsWith("application/http");
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(h -> h.named(name));
    }

    private String mediaType() {
        return headers.stream()
                .filter(h -> h.named("content-type"))
                .map(h -> h.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private SourceSpan lineSpan(TextLine line) {
        return source.span(line.textStart(), line.textEnd());
    }

    private static boolean isEllipsis(TextLine line) {
        String trimmed = line.text().strip();
        return trimmed.equals("...") || trimmed.equals("…");
    }

    private static boolean beginsBody(String line) {
        return line.startsWith("{")
                || line.startsWith("[")
                || line.startsWith("<")
                || line.startsWith("\"")
                || line.startsWith("--");
    }
}
