package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Pages that are not the UTF-8 text that they must be. */
public final class Encoding implements NamedRule {

    static final Encoding RULE = new Encoding();

    private Encoding() {}

    @Override
    public String id() {
        return "encoding";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding notUtf8(SourceSpan place, int octet) {
        return RULE.finding(place, "the page is not UTF-8 text")
                .label(String.format("byte 0x%02X is no part of a character here", octet))
                .help("save the page as UTF-8")
                .build();
    }

    /** Weighs less than another encoding: nothing else on the page is misread for it. */
    public static Finding nul(SourceSpan place) {
        return RULE.finding(Severity.WARNING, place, "the page holds a NUL character")
                .help("delete it")
                .build();
    }
}
