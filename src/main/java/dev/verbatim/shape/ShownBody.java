package dev.verbatim.shape;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonValue;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Example;
import java.util.List;

/**
 * A JSON object or array that a page shows as a body.
 *
 * @param annotation that of the request or response it is the body of
 * @param response whether it is that of a response
 * @param failure whether it is documented as an error: then it is not of the annotated type
 * @param differences what it does otherwise than its documented type, at the places of its own keys and values
 */
public record ShownBody(
        Example example,
        Annotation annotation,
        boolean response,
        boolean failure,
        JsonDocument document,
        JsonValue root,
        List<Difference> differences) {

    public ShownBody {
        differences = List.copyOf(differences);
    }
}
