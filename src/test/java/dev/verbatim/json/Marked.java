package dev.verbatim.json;

import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.SourceText;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Prints text back with brackets round what was found in it, so that an off-by-one can be seen. */
final class Marked {

    private final String text;
    private final Map<Integer, String> marks = new TreeMap<>();

    private Marked(String text) {
        this.text = text;
    }

    /** {@code ⟦}value{@code ⟧} round every value, {@code ⟨}key{@code ⟩} round every key. */
    static String values(JsonDocument document) {
        Marked marked = new Marked(document.source().text());
        marked.value(Objects.requireNonNull(document.root()));
        return marked.print();
    }

    /** {@code ⟦}KIND:text{@code ⟧} for every problem; {@code !} behind the kind of a fatal one. */
    static String problems(JsonDocument document) {
        Marked marked = new Marked(document.source().text());
        for (JsonProblem problem : document.problems()) {
            marked.mark(problem.start(), "⟦" + problem.kind() + (problem.fatal() ? "!" : "") + ":");
            marked.mark(problem.end(), "⟧");
        }
        return marked.print();
    }

    static String problems(String text, boolean strict) {
        SourceText source = SourceText.of("page.md", text);
        return problems(strict ? JsonReader.strict(source) : JsonReader.tolerant(source));
    }

    private void value(JsonValue value) {
        mark(value.start(), "⟦");
        if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                mark(member.nameStart(), "⟨");
                mark(member.nameEnd(), "⟩");
                value(member.value());
            }
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(this::value);
        }
        mark(value.end(), "⟧");
    }

    private void mark(int offset, String mark) {
        marks.merge(offset, mark, String::concat);
    }

    private String print() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> mark : marks.entrySet()) {
            out.append(text, from, mark.getKey()).append(mark.getValue());
            from = mark.getKey();
        }
        return out.append(text.substring(from)).toString();
    }
}
