package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;

final class Spans {

    private Spans() {}

    static String of(SourceSpan span) {
        return span.startLine() + ":" + span.startColumn() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
