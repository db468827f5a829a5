package dev.verbatim.check.reading;

import static dev.verbatim.model.Severity.ERROR;
import static dev.verbatim.model.Severity.INFO;
import static dev.verbatim.model.Severity.WARNING;

import dev.verbatim.check.rule.Rule;
import java.util.List;

/** The rules of what reading finds; the code that reads makes their findings, for whoever reads wrongly judges wrongly. */
public final class ReadingRules {

    private static final List<Rule> ALL = List.of(
            new ReadingRule("annotation-json", WARNING),
            new ReadingRule("annotation-unknown-key", WARNING),
            new ReadingRule("annotation-value-type", WARNING),
            new ReadingRule("annotation-unattached", WARNING),
            new ReadingRule("block-type-unknown", ERROR),
            new ReadingRule("unclosed-comment", ERROR),
            new ReadingRule("unclosed-fence", ERROR),
            new ReadingRule("nested-fence", WARNING),
            new ReadingRule("tags-unclosed", WARNING),
            new ReadingRule("tab-group-unclosed", WARNING),
            new ReadingRule("encoding", ERROR),
            new ReadingRule("page-too-large", ERROR),
            new ReadingRule("page-unreadable", ERROR),
            new ReadingRule("name-missing", INFO),
            new ReadingRule("name-duplicate", ERROR),
            new ReadingRule("name-unknown", ERROR),
            new ReadingRule("response-unpaired", ERROR),
            new ReadingRule("response-extra", INFO),
            new ReadingRule("request-unpaired", WARNING),
            new ReadingRule("response-of-ignored-request", INFO),
            new ReadingRule("http-request-line", ERROR),
            new ReadingRule("http-request-is-response", ERROR),
            new ReadingRule("http-status-line", ERROR),
            new ReadingRule("http-header", WARNING),
            new ReadingRule("header-after-blank-line", WARNING),
            new ReadingRule("body-without-blank-line", WARNING),
            new ReadingRule("several-requests", ERROR),
            new ReadingRule("reason-phrase", WARNING),
            new ReadingRule("content-length", INFO),
            new ReadingRule("content-type", WARNING),
            new ReadingRule("body-on-204", ERROR),
            new ReadingRule("body-empty-200", WARNING),
            new ReadingRule("json-syntax", ERROR),
            new ReadingRule("json-tolerated", WARNING),
            new ReadingRule("json-duplicate-key", WARNING));

    private ReadingRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
