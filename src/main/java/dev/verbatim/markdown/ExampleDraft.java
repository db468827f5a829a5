package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is still collecting its responses. */
final class ExampleDraft {

    private final CodeBlock request;
    private final @Nullable Annotation annotation;
    private final @Nullable String skip;
    private final List<Block> responses = new ArrayList<>();

    ExampleDraft(CodeBlock request, @Nullable Annotation annotation, @Nullable String skip) {
        this.request = request;
        this.annotation = annotation;
        this.skip = skip;
    }

    CodeBlock request() {
        return request;
    }

    @Nullable
    Annotation annotation() {
        return annotation;
    }

    /** Why the example is never replayed, or null. */
    @Nullable
    String skip() {
        return skip;
    }

    List<Block> responses() {
        return responses;
    }

    /** The name that the page gives, or null. */
    @Nullable
    String name() {
        if (annotation == null) {
            return null;
        }
        String first = annotation.names().isEmpty() ? "" : annotation.names().get(0);
        return first.isBlank() ? null : first;
    }
}
