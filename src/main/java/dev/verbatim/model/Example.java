package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One documented request with the responses documented for it.
 *
 * @param title the name as the page gives it, not made unique; the generated one where the page gives none
 * @param request the request's code
 * @param requestAnnotation the request's annotation, or null where the request is bare code (see {@code skip})
 * @param responses the documented responses; more than one are alternatives, none means only the status class is known
 * @param skip why this example is never replayed, or null: its request is ignored or has no annotation
 */
public record Example(
        ExampleId id,
        String title,
        CodeBlock request,
        @Nullable Annotation requestAnnotation,
        List<Block> responses,
        @Nullable String skip) {

    public Example {
        responses = List.copyOf(responses);
    }

    public String page() {
        return id.page();
    }

    public String name() {
        return id.name();
    }

    /** Line of the request's first code line: where the request line stands. */
    public int line() {
        return request.code().span().startLine();
    }
}
