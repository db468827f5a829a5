package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.List;

/**
 * A place to point at and what to say there.
 *
 * @param main whether it is what the message is about ({@code ^^^}), or a second place ({@code ---})
 * @param label lines of text; the first stands beside the caret
 */
record Mark(SourceSpan span, Severity severity, boolean main, List<String> label) {

    Mark {
        label = List.copyOf(label);
    }
}
