package dev.verbatim.shape;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.util.HashSet;
import java.util.Set;

/** Finds keys that a returned body repeats, undocumented parts of it included: parsers differ in which one they keep. */
final class DuplicateKeys {

    private final DifferenceList out;
    private final SourceSpan span;

    private DuplicateKeys(DifferenceList out, SourceSpan span) {
        this.out = out;
        this.span = span;
    }

    static void report(JsonDocument returned, SourceSpan span, DifferenceList out) {
        JsonValue root = returned.root();
        boolean any = returned.problems().stream().anyMatch(p -> p.kind() == JsonProblem.Kind.DUPLICATE_KEY);
        if (any && root != null) {
            new DuplicateKeys(out, span).visit(root, JsonPath.ROOT);
        }
    }

    private void visit(JsonValue value, JsonPath path) {
        if (value instanceof JsonObject object) {
            Set<String> names = new HashSet<>();
            for (JsonMember member : object.members()) {
                JsonPath at = path.member(member.name());
                if (!names.add(member.name())) {
                    out.add(new Difference(
                            DifferenceKind.DUPLICATE_KEY,
                            at.toString(),
                            "",
                            "",
                            JsonContext.preview(member.value()),
                            JsonContext.words(member.value()),
                            span,
                            "",
                            "the key occurs more than once in its object"));
                }
                visit(member.value(), at);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                visit(array.elements().get(i), path.element(i));
            }
        }
    }
}
