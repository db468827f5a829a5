package dev.verbatim.testing;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Applies the edits of findings to the text of a page, the plain way. */
public final class Mended {

    private Mended() {}

    /** The text with the edits of all findings applied; none of them may overlap. */
    public static String by(List<Finding> findings, String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            Fix fix = finding.fix();
            if (fix != null) {
                edits.addAll(fix.edits());
            }
        }
        edits.sort(Comparator.comparing(TextEdit::span).reversed());
        StringBuilder mended = new StringBuilder(text);
        int before = text.length() + 1;
        for (TextEdit edit : edits) {
            SourceSpan span = edit.span();
            int start = offset(text, span.startLine(), span.startColumn());
            int end = offset(text, span.endLine(), span.endColumn());
            if (end > before) {
                throw new AssertionError("two edits overlap at " + span.location() + " " + Objects.toString(edit));
            }
            mended.replace(start, end, edit.replacement());
            before = start;
        }
        return mended.toString();
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
