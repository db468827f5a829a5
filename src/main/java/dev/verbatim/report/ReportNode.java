package dev.verbatim.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a {@code report.json}, whose properties must be there and be what the schema says. */
record ReportNode(JsonNode json, String path) {

    /** The report is not what the schema says; the message is the path of what is wrong. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfit(String path) {
            super(path, null, false, false);
        }
    }

    ReportNode object(String name) {
        return new ReportNode(held(name, json.path(name).isObject()), path + "." + name);
    }

    <T> @Nullable T objectOrNull(String name, Function<ReportNode, T> read) {
        return isNull(name) ? null : read.apply(object(name));
    }

    String text(String name) {
        return held(name, json.path(name).isTextual()).textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return isNull(name) ? null : text(name);
    }

    int number(String name) {
        return held(name, json.path(name).canConvertToInt()).intValue();
    }

    long longNumber(String name) {
        return held(name, json.path(name).canConvertToLong()).longValue();
    }

    boolean flag(String name) {
        return held(name, json.path(name).isBoolean()).booleanValue();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : held(name, json.path(name).isArray())) {
            if (!item.isTextual()) {
                throw new Unfit(path + "." + name);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    <T> List<T> list(String name, Function<ReportNode, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : held(name, json.path(name).isArray())) {
            String where = path + "." + name + "[" + items.size() + "]";
            if (!item.isObject()) {
                throw new Unfit(where);
            }
            items.add(read.apply(new ReportNode(item, where)));
        }
        return items;
    }

    /** The constant that goes by a word. */
    <E extends Enum<E>> E word(String name, E[] constants, Function<E, String> id) {
        String word = text(name);
        for (E constant : constants) {
            if (id.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw new Unfit(path + "." + name);
    }

    SourceSpan span(String name) {
        ReportNode span = object(name);
        return new SourceSpan(
                span.text("file"),
                span.number("startLine"),
                span.number("startColumn"),
                span.number("endLine"),
                span.number("endColumn"));
    }

    private boolean isNull(String name) {
        return held(name, json.has(name)).isNull();
    }

    private JsonNode held(String name, boolean fits) {
        if (!fits) {
            throw new Unfit(path + "." + name);
        }
        return json.path(name);
    }
}
