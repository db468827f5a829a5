package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;

/** Header lines that are not written as HTTP writes them. */
public final class HttpHeaderRule implements NamedRule {

    static final HttpHeaderRule RULE = new HttpHeaderRule();

    private HttpHeaderRule() {}

    @Override
    public String id() {
        return "http-header";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding blankBeforeColon(SourceSpan header, SourceSpan blank) {
        return RULE.finding(header, "blank between the name of a header and its colon")
                .help("remove the blank")
                .fix("remove the blank", new TextEdit(blank, ""))
                .build();
    }

    /** Weighs more: by HTTP's grammar the line is no header at all. */
    public static Finding withoutColon(SourceSpan line, String name, SourceSpan behindName) {
        return RULE.finding(Severity.ERROR, line, "no colon behind the name of the header `" + name + "`")
                .help("write `" + name + ": …`")
                .fix("insert the colon", new TextEdit(behindName, ":"))
                .build();
    }

    public static Finding wrongMark(SourceSpan line, String name, char written, SourceSpan mark) {
        return RULE.finding(
                        Severity.ERROR,
                        line,
                        "`" + written + "` stands where the colon of the header `" + name + "` belongs")
                .help("write `" + name + ": …`")
                .fix("write a colon", new TextEdit(mark, ":"))
                .build();
    }

    public static Finding blankInName(SourceSpan line, String name, SourceSpan written) {
        return RULE.finding(Severity.ERROR, line, "a blank stands in the name of the header `" + name + "`")
                .help("write `" + name + ": …`")
                .fix("write `" + name + "`", new TextEdit(written, name))
                .build();
    }

    public static Finding unknownName(SourceSpan place, String name, String near) {
        return RULE.finding(place, "HTTP has no header `" + name + "`")
                .help(Suggestion.asking(near))
                .build();
    }

    public static Finding noMediaType(SourceSpan header, String value) {
        return RULE.finding(header, "`" + value + "` is no media type")
                .help("write one such as `application/json`")
                .build();
    }
}
