package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.config.YamlSyntax;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.function.Consumer;

/** The front matter is not YAML. */
final class FrontMatterYaml implements Rule {

    @Override
    public String id() {
        return "front-matter-yaml";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        SourceText front = page.page().prose().frontMatter();
        if (page.page().prose().frontMatterNeverEnds()) {
            findings.accept(
                    finding(new SourceSpan(page.path(), 1, 1, 1, 1 + "---".length()), "the front matter never ends")
                            .label("begun here")
                            .help("end it with a line `---`")
                            .build());
        }
        if (front == null || PlainYaml.isValid(front.text())) {
            return;
        }
        YamlSyntax.problem(front.text()).ifPresent(problem -> {
            Finding.Builder finding =
                    finding(span(front, problem), "the front matter is not valid YAML: " + problem.words());
            findings.accept(finding.help(help(problem.words())).build());
        });
    }

    private static String help(String words) {
        if (words.startsWith("mapping values are not allowed")) {
            return "put a value that holds `: ` between quotes";
        }
        if (words.contains("is given twice")) {
            return "keep one of them";
        }
        return "put values that hold special characters between quotes";
    }

    /** The character at which reading stopped. */
    private static SourceSpan span(SourceText front, YamlSyntax.Problem problem) {
        String text = front.text();
        int start = 0;
        for (int line = 0; line < problem.line(); line++) {
            int lf = text.indexOf('\n', start);
            if (lf < 0) {
                return front.span(text.length(), text.length());
            }
            start = lf + 1;
        }
        int end = text.indexOf('\n', start);
        int at = start;
        int last = end < 0 ? text.length() : end;
        for (int i = 0; i < problem.column() && at < last; i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return front.span(at, Math.min(at + 1, last));
    }
}
