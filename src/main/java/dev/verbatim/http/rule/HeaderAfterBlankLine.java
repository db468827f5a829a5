package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.List;

/** Headers that slipped below the blank line which ends them. */
public final class HeaderAfterBlankLine implements NamedRule {

    static final HeaderAfterBlankLine RULE = new HeaderAfterBlankLine();

    private HeaderAfterBlankLine() {}

    @Override
    public String id() {
        return "header-after-blank-line";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** One finding for all that slipped, at the first of them. */
    public static Finding of(SourceSpan header, String name, List<SourceSpan> further) {
        return RULE.finding(header, "the header `" + name + "` stands behind the blank line that ends the headers")
                .help(further.isEmpty() ? "move it up, above the blank line" : "move them up, above the blank line")
                .further(further)
                .build();
    }
}
