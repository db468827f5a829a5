package dev.verbatim.replay;

import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the requests in the body of a {@code $batch} do, in JSON or as multipart. Where the body cannot be read, it may
 * do anything, and counts as a delete.
 */
final class BatchActs {

    private static final Pattern REQUEST_LINE =
            Pattern.compile("(?m)^([A-Za-z]{3,20})[ \\t]+(\\S+)(?:[ \\t]+HTTP/\\S+)?[ \\t]*\\r?$");

    private BatchActs() {}

    static List<Act> of(String root, byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        List<Act> acts = new ArrayList<>();
        if (JsonReader.tolerant(SourceText.of("", body)).root() instanceof JsonObject batch) {
            if (batch.get("requests").orElse(null) instanceof JsonArray requests) {
                requests.elements().forEach(element -> acts.add(act(root, element)));
                return acts;
            }
        } else {
            Matcher line = REQUEST_LINE.matcher(body);
            while (line.find()) {
                acts.add(new Act(line.group(1), path(root, line.group(2))));
            }
        }
        return acts.isEmpty() ? List.of(anything(root)) : acts;
    }

    private static Act act(String root, JsonValue element) {
        String method = element instanceof JsonObject request ? text(request, "method") : null;
        String url = element instanceof JsonObject request ? text(request, "url") : null;
        return method == null ? anything(root) : new Act(method, url == null ? root : path(root, url));
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name).orElse(null) instanceof JsonString text ? text.value() : null;
    }

    private static String path(String root, String url) {
        String path = url.replaceFirst("[?#].*", "");
        // A whole URL says nothing about what this run created, unless it is below the same root.
        return path.contains("://") ? path : root + (path.startsWith("/") ? "" : "/") + path;
    }

    private static Act anything(String root) {
        return new Act("DELETE", root);
    }
}
