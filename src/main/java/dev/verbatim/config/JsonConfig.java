package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Items;
import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.config.ConfigValue.Text;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns JSON, comments and trailing commas allowed, into values with places. A null and an empty text count as absent. */
final class JsonConfig {

    private final JsonDocument document;

    private JsonConfig(JsonDocument document) {
        this.document = document;
    }

    static Table read(Path file, String display) {
        JsonDocument document = JsonReader.tolerant(SourceText.of(display, ConfigFile.text(file, display)));
        document.fatal().ifPresent(problem -> {
            String place =
                    document.source().span(problem.start(), problem.end()).location();
            throw new UsageException(place + ": invalid JSON: " + problem.message());
        });
        if (document.root() instanceof JsonObject object) {
            return new JsonConfig(document).table(object);
        }
        throw new UsageException(display + ": expected a JSON object");
    }

    private Table table(JsonObject object) {
        List<Entry> entries = new ArrayList<>();
        for (JsonMember member : object.members()) {
            if (!isNothing(member.value())) {
                entries.add(new Entry(new Text(member.name(), document.nameSpan(member)), value(member.value())));
            }
        }
        return new Table(entries, document.span(object));
    }

    private static boolean isNothing(JsonValue value) {
        return value instanceof JsonNull
                || (value instanceof JsonString string && string.value().isEmpty());
    }

    private ConfigValue value(JsonValue value) {
        if (value instanceof JsonObject object) {
            return table(object);
        }
        if (value instanceof JsonArray array) {
            return new Items(
                    array.elements().stream()
                            .filter(element -> !isNothing(element))
                            .map(this::value)
                            .toList(),
                    document.span(array));
        }
        String text = value instanceof JsonString string
                ? string.value()
                : value instanceof JsonNumber number
                        ? number.text()
                        : document.source().text().substring(value.start(), value.end());
        return new Text(text, document.span(value));
    }
}
