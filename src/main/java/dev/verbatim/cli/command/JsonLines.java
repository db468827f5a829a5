package dev.verbatim.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes objects as JSON, one a line, or as the elements of one list. */
final class JsonLines {

    private final JsonGenerator json;
    private final boolean list;

    JsonLines(OutputStream out, boolean list) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        this.list = list;
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        if (list) {
            json.writeStartArray();
        }
    }

    void open() throws IOException {
        json.writeStartObject();
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    /** A string, boolean, number, list or map of such, or null. */
    void put(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        write(value);
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toString());
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    void close() throws IOException {
        if (list) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.close();
    }
}
