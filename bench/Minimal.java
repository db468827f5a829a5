import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The least that a replay can be: reads the same pages, parses the same JSON, sends the same requests eight at a time.
 * No Markdown parser, no comparison, no report. What {@code verbatim run} is measured against.
 *
 * <p>Usage: {@code java -cp CLASSES:JARS Minimal FOLDER BASE-URL}
 */
public class Minimal {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pages = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> results = new ArrayList<>();
        for (Path page : pages) {
            String text = Files.readString(page);
            List<String> blocks = fences(text);
            for (int i = 0; i + 1 < blocks.size(); i += 2) {
                String request = blocks.get(i);
                String response = blocks.get(i + 1);
                results.add(pool.submit(() -> replay(client, args[1], request, response)));
            }
        }
        int right = 0;
        for (Future<Boolean> result : results) {
            right += result.get() ? 1 : 0;
        }
        pool.shutdown();
        System.out.println(right + " of " + results.size());
        System.exit(right == results.size() ? 0 : 1);
    }

    private static List<String> fences(String text) {
        List<String> blocks = new ArrayList<>();
        for (int open = text.indexOf("```http\n"); open >= 0; open = text.indexOf("```http\n", open)) {
            int from = open + "```http\n".length();
            int to = text.indexOf("\n```", from);
            blocks.add(text.substring(from, to));
            open = to + 4;
        }
        return blocks;
    }

    private static boolean replay(HttpClient client, String base, String request, String response) throws Exception {
        int blank = request.indexOf("\n\n");
        String head = blank < 0 ? request : request.substring(0, blank);
        String body = blank < 0 ? "" : request.substring(blank + 2);
        String[] lines = head.split("\n");
        String[] first = lines[0].split(" ");
        URI uri = URI.create(base + URI.create(first[1]).getPath());
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            builder.header(lines[i].substring(0, colon), lines[i].substring(colon + 1).trim());
        }
        builder.method(first[0], body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> answer = client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        var documented = JSON.readTree(response.substring(response.indexOf("\n\n") + 2));
        var returned = JSON.readTree(answer.body());
        return answer.statusCode() == 200 && documented.size() == returned.size();
    }
}
