package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The tabs of one request include the SDK snippets of another. */
final class SnippetOfAnotherRequest implements Rule {

    @Override
    public String id() {
        return "snippet-of-another-request";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.page().tabGroups().isEmpty()) {
            return;
        }
        Map<String, Example> owners = new HashMap<>();
        for (Example example : page.page().examples()) {
            names(example).forEach(name -> owners.putIfAbsent(SnippetFile.letters(name), example));
        }
        List<Link> includes = page.links().includes();
        int next = 0;
        for (RequestTabs tabs : RequestTabs.of(page)) {
            int last = RequestTabs.last(tabs.group());
            while (next < includes.size() && includes.get(next).span().startLine() < RequestTabs.first(tabs.group())) {
                next++;
            }
            List<String> names = new ArrayList<>();
            tabs.requests().forEach(exchange -> names.addAll(names(exchange.example())));
            while (next < includes.size() && includes.get(next).span().startLine() <= last) {
                Link include = includes.get(next++);
                if (!names.isEmpty()) {
                    SnippetFile.of(include.destination())
                            .filter(snippet -> names.stream().noneMatch(snippet::belongsTo))
                            .map(snippet -> owners.get(SnippetFile.letters(snippet.request())))
                            .ifPresent(owner -> findings.accept(told(owner, include, names.get(0))));
                }
            }
        }
    }

    /** A name that no request of this page has is most often only out of date. */
    private Finding told(Example owner, Link include, String name) {
        return finding(
                        include.destinationSpan(),
                        "these are the snippets of the request `" + owner.title() + "`, not of `" + name + "`")
                .related(owner.request().span(), "their request")
                .example(name)
                .help("include the snippets of `" + name + "`")
                .build();
    }

    private static List<String> names(Example example) {
        Annotation annotation = example.requestAnnotation();
        return annotation == null ? List.of() : annotation.names();
    }
}
