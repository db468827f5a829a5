package dev.verbatim.http;

import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.util.List;

/** Whether any example of a page fits the page's templates; found out when it is first asked for. */
final class ShownOperation {

    private enum Answer {
        UNKNOWN,
        YES,
        NO
    }

    private final List<Example> examples;
    private final List<UrlTemplate> templates;
    private Answer known = Answer.UNKNOWN;

    ShownOperation(Page page, List<UrlTemplate> templates) {
        this.examples = page.examples();
        this.templates = List.copyOf(templates);
    }

    synchronized boolean get() {
        if (known == Answer.UNKNOWN) {
            known = examples.stream().anyMatch(this::fits) ? Answer.YES : Answer.NO;
        }
        return known == Answer.YES;
    }

    private boolean fits(Example example) {
        HttpRequest request = HttpText.readRequest(example.request().code()).message();
        return request != null
                && templates.stream().anyMatch(template -> template.matches(request.method(), request.url()));
    }
}
