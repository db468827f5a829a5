package dev.verbatim.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.testing.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Replays one example of a page on rooms, with whatever recordings and mappings lie in a folder. */
record MockRun(Path folder) {

    /** What the page says about its requests; the table row of {@code If-Match} is line 22. */
    static final String RULES = """
            # Rename a room

            ## HTTP request

            ```http
            GET /rooms/{room-id}
            PATCH /rooms/{room-id}
            DELETE /rooms/{room-id}
            ```

            ## Optional query parameters

            |Name|Description|
            |:---|:---|
            |depth|How many floors.|

            ## Request headers

            |Name|Description|
            |:---|:---|
            |Authorization|Bearer {token}. Required.|
            |If-Match|The tag last seen. Required.|
            |Content-Type|application/json. Required.|
            |Prefer|Optional.|

            """;

    Attempt replay(String request, String response) {
        return replay(page(request, response), BodyRule.NONE);
    }

    /** Replays the first example of a page. */
    Attempt replay(Page page, BodyRule rule) {
        Path mappings = folder.resolve("mappings");
        try (MockTarget mock = mock(Files.isDirectory(mappings) ? mappings : null, rule)) {
            return mock.replay(page, Pages.exchange(page, 0));
        }
    }

    List<Difference> refusals(String request) {
        return replay(request, "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}")
                .refusals();
    }

    MockTarget mock(@Nullable Path mappings, BodyRule rule) {
        return new MockTarget(
                new TargetSettings("mock", null, mappings, 0, true, Map.of(), 20),
                folder.resolve("recordings"),
                List.of(),
                rule,
                text -> text);
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** The page with one example, {@code one}. */
    static Page page(String request, String response) {
        return Pages.read("api-docs/rooms.md", RULES + request("one", request) + response(response));
    }

    static String request(String name, String text) {
        return "<!-- { \"blockType\": \"request\", \"name\": \"" + name + "\" } -->\n" + fenced(text);
    }

    static String response(String text) {
        return "<!-- { \"blockType\": \"response\" } -->\n" + fenced(text);
    }

    /** The response that surely came. */
    static ReceivedResponse response(Attempt attempt) {
        assertThat(attempt.reason()).isNull();
        return Objects.requireNonNull(attempt.response());
    }

    static String text(Attempt attempt) {
        return new String(response(attempt).body(), StandardCharsets.UTF_8);
    }

    private static String fenced(String text) {
        return "```http\n" + text.stripTrailing() + "\n```\n\n";
    }
}
