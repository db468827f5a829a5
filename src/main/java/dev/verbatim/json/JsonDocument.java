package dev.verbatim.json;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON text, read.
 *
 * @param root the value, or null where the text could not be read
 * @param problems what is not strict JSON about it, in the order of the text
 */
public record JsonDocument(SourceText source, @Nullable JsonValue root, List<JsonProblem> problems) {

    public JsonDocument {
        problems = List.copyOf(problems);
    }

    /** Whether the text is one JSON value by RFC 8259; repeated keys are allowed by it, and looked at separately. */
    public boolean isStrict() {
        return root != null && problems.stream().allMatch(p -> p.kind() == JsonProblem.Kind.DUPLICATE_KEY);
    }

    public Optional<JsonProblem> fatal() {
        return problems.stream().filter(JsonProblem::fatal).findFirst();
    }

    public SourceSpan span(JsonValue value) {
        return source.span(value.start(), value.end());
    }

    public SourceSpan nameSpan(JsonValue.JsonMember member) {
        return source.span(member.nameStart(), member.nameEnd());
    }
}
