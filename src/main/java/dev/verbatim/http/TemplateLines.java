package dev.verbatim.http;

import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines of a code block that lists requests. */
final class TemplateLines {

    private TemplateLines() {}

    static List<UrlTemplate> read(SourceText code) {
        List<UrlTemplate> templates = new ArrayList<>();
        String text = code.text();
        TextLine line = TextLine.at(text, 0);
        while (line != null) {
            int next = line.next();
            RequestLine request = RequestLine.looksLike(line.text()) ? RequestLine.read(line) : null;
            if (request != null) {
                UrlLines url = UrlLines.read(text, line, request);
                if (!url.text().isEmpty()) {
                    templates.add(new UrlTemplate(
                            request.method().toUpperCase(Locale.ROOT),
                            url.text(),
                            code.span(request.methodStart(), url.end())));
                    next = url.next();
                }
            }
            line = TextLine.at(text, next);
        }
        return templates;
    }
}
