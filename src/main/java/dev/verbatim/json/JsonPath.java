package dev.verbatim.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document: {@code $.value[0].displayName}, odd names as {@code $['a b']}. Immutable; each
 * step gives a new path.
 */
public final class JsonPath {

    /** The document itself. */
    public static final JsonPath ROOT = new JsonPath(null, "$");

    private final @Nullable JsonPath parent;
    private final String step;

    private JsonPath(@Nullable JsonPath parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The path of a member of the object here. */
    public JsonPath member(String name) {
        return new JsonPath(this, isPlain(name) ? "." + name : "['" + escaped(name) + "']");
    }

    /** The path of an element of the array here, counted from 0. */
    public JsonPath element(int index) {
        return new JsonPath(this, "[" + index + "]");
    }

    /** The path of every element of the array here: {@code [*]}. */
    public JsonPath anyElement() {
        return new JsonPath(this, "[*]");
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\'') {
                out.append("\\'");
            } else {
                out.append(c == '"' ? "\"" : JsonText.escape(c));
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPath path && toString().equals(path.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonPath path = this; path != null; path = path.parent) {
            steps.push(path.step);
        }
        return String.join("", steps);
    }
}
