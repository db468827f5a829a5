package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.Collection;

/** Responses that name a request which does not stand above them. */
public final class NameUnknown implements NamedRule {

    static final NameUnknown RULE = new NameUnknown();

    private NameUnknown() {}

    @Override
    public String id() {
        return "name-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding below(SourceSpan place, String name) {
        return RULE.finding(place, "the request `" + name + "` stands below its response")
                .help("move the response below the request")
                .build();
    }

    public static Finding unknown(SourceSpan place, String name, Collection<String> names) {
        return RULE.finding(place, "no request on this page is called `" + name + "`")
                .help(Suggestion.help(name, names, "name a request of this page, or leave the name out"))
                .build();
    }
}
