package dev.verbatim.http;

import dev.verbatim.http.rule.HttpHeaderRule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A line that is meant as a header and has no colon behind its name: {@code Content-Type application/json},
 * {@code Content-Type; application/json}, {@code Content Type: application/json}.
 *
 * @param finding what is wrong with the line
 */
record HeaderSlip(String name, String value, int start, Finding finding) {

    private static final String MARKS = ";=,\uff1a";

    /** Reads a line as such a header, or gives null where it is none. */
    static @Nullable HeaderSlip read(TextLine line, SourceText source) {
        String text = source.text();
        int start = line.textStart();
        int end = start;
        while (end < line.end() && HeaderNames.isTokenChar(text.charAt(end))) {
            end++;
        }
        if (end == start || end == line.end()) {
            return null;
        }
        String name = text.substring(start, end);
        SourceSpan span = source.span(start, line.textEnd());
        if (HeaderNames.isHttp(name) && isMark(text.charAt(end), name)) {
            Finding finding = HttpHeaderRule.wrongMark(span, name, text.charAt(end), source.span(end, end + 1));
            return new HeaderSlip(name, text.substring(end + 1, line.end()).strip(), start, finding);
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return null;
        }
        int colon = text.indexOf(':', end);
        String joined = colon < 0 || colon >= line.end()
                ? ""
                : text.substring(start, colon).strip().replace(' ', '-');
        if (joined.indexOf('-') > 0 && HeaderNames.isHttp(joined)) {
            SourceSpan written = source.span(start, start + joined.length());
            Finding finding = HttpHeaderRule.blankInName(span, joined, written);
            return new HeaderSlip(joined, text.substring(colon + 1, line.end()).strip(), start, finding);
        }
        if (!HeaderNames.isHttp(name)) {
            return null;
        }
        Finding finding = HttpHeaderRule.withoutColon(span, name, source.span(end, end));
        return new HeaderSlip(name, text.substring(end, line.end()).strip(), start, finding);
    }

    /** A form may have a field that is called as a header is, so that the name must be one of headers alone. */
    private static boolean isMark(char c, String name) {
        return MARKS.indexOf(c) >= 0 && (name.indexOf('-') > 0 || name.length() > 8 || c == '\uff1a');
    }
}
