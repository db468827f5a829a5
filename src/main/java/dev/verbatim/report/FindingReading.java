package dev.verbatim.report;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.RelatedSpan;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.TextEdit;
import java.util.Locale;

/** Reads back what {@link FindingJson} writes. */
final class FindingReading {

    private FindingReading() {}

    static Finding of(ReportNode json) {
        return new Finding(
                json.text("rule"),
                json.word("severity", Severity.values(), Severity::word),
                json.text("message"),
                json.span("span"),
                json.text("label"),
                json.list("related", related -> new RelatedSpan(related.span("span"), related.text("label"))),
                json.texts("notes"),
                json.textOrNull("help"),
                json.objectOrNull("fix", FindingReading::fix),
                json.textOrNull("example"));
    }

    static Silenced silenced(ReportNode json) {
        return new Silenced(
                of(json.object("finding")),
                json.word("by", Silenced.By.values(), by -> by.name().toLowerCase(Locale.ROOT)),
                json.text("reason"));
    }

    private static Fix fix(ReportNode json) {
        return new Fix(
                json.text("description"),
                json.list("edits", edit -> new TextEdit(edit.span("span"), edit.text("replacement"))));
    }
}
