import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a docs set of generated examples: ten to a page, response bodies of about twenty properties on three levels,
 * with arrays; one in four is a POST with a body.
 *
 * <p>Usage: {@code java Generated.java FOLDER COUNT}
 */
public class Generated {

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int page = 0; page * 10 < count; page++) {
            StringBuilder text = new StringBuilder("---\ntitle: \"Widgets " + page + "\"\n---\n\n# Widgets " + page
                    + "\n\nGenerated for the benchmark.\n\n## Examples\n");
            for (int i = page * 10; i < Math.min(count, page * 10 + 10); i++) {
                example(text, i);
            }
            Files.writeString(folder.resolve(String.format("widgets-%05d.md", page)), text);
        }
    }

    static boolean isPost(int i) {
        return i % 4 == 3;
    }

    private static void example(StringBuilder text, int i) {
        text.append("\n### Example ").append(i).append("\n\n<!-- {\n  \"blockType\": \"request\",\n  \"name\": \"widget_")
                .append(i).append("\"\n} -->\n```http\n");
        if (isPost(i)) {
            text.append("POST https://api.example.test/v1.0/widgets/").append(i)
                    .append("\nContent-Type: application/json\n\n{\n  \"displayName\": \"Widget ").append(i)
                    .append("\",\n  \"quantity\": ").append(i).append("\n}\n");
        } else {
            text.append("GET https://api.example.test/v1.0/widgets/").append(i).append("\nAccept: application/json\n");
        }
        text.append("```\n\nThe answer:\n\n<!-- {\n  \"blockType\": \"response\",\n  \"truncated\": true\n} -->\n```http\nHTTP/1.1 200 OK\n"
                        + "Content-Type: application/json\n\n")
                .append(body(i, 0)).append("\n```\n");
    }

    /** The body documented for an example, or with another variant one of the same shape and other values. */
    static String body(int i, int variant) {
        int n = i + variant * 7919;
        return """
                {
                  "id": "00000000-0000-4000-8000-%012d",
                  "displayName": "Widget %d",
                  "quantity": %d,
                  "price": %d.5,
                  "active": %b,
                  "createdDateTime": "2026-01-02T03:04:%02dZ",
                  "webUrl": "https://api.example.test/w/%d",
                  "owner": {
                    "id": "00000000-0000-4000-9000-%012d",
                    "displayName": "Owner %d",
                    "address": {
                      "city": "Town %d",
                      "postalCode": "%05d",
                      "lines": ["first", "second"]
                    }
                  },
                  "parts": [
                    {
                      "id": %d,
                      "name": "bolt",
                      "size": { "width": 2, "height": 3.5 }
                    },
                    {
                      "id": %d,
                      "name": "nut",
                      "size": { "width": 4, "height": 5.5 }
                    }
                  ],
                  "tags": ["a", "b", "c"],
                  "note": null
                }"""
                .formatted(n, n, n, n % 100, n % 2 == 0, n % 60, n, n, n, n, n % 99999, n, n + 1);
    }
}
