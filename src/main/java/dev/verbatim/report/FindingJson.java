package dev.verbatim.report;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.RelatedSpan;
import dev.verbatim.model.TextEdit;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One finding as JSON; {@code docs/report-schema.md} says what each property means. */
final class FindingJson {

    private FindingJson() {}

    /** Writes the properties into an object that is already open. */
    static void write(JsonText json, Finding finding) throws IOException {
        json.put("page", finding.page())
                .put("line", finding.span().startLine())
                .putWord("rule", finding.rule())
                .putWord("severity", finding.severity().word())
                .put("message", finding.message())
                .put("span", finding.span())
                .put("label", finding.label());
        json.openList("related");
        for (RelatedSpan related : finding.related()) {
            json.open()
                    .put("span", related.span())
                    .put("label", related.label())
                    .end();
        }
        json.endList();
        json.put("notes", finding.notes()).put("help", finding.help());
        fix(json, finding.fix());
        json.put("example", finding.example());
    }

    private static void fix(JsonText json, @Nullable Fix fix) throws IOException {
        if (fix == null) {
            json.put("fix", (String) null);
            return;
        }
        json.open("fix").put("description", fix.description()).openList("edits");
        for (TextEdit edit : fix.edits()) {
            json.open()
                    .put("span", edit.span())
                    .put("replacement", edit.replacement())
                    .end();
        }
        json.endList().end();
    }
}
