package dev.verbatim.mock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Page;
import dev.verbatim.replay.HttpSender;
import dev.verbatim.replay.SenderLimits;
import dev.verbatim.testing.Pages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubServerTest {

    private static final Page PAGE = Pages.read("api-docs/rooms.md", """
            # Rooms

            ## HTTP request

            ```http
            GET /rooms/{room-id}
            POST /rooms
            ```

            ## Request headers

            |Name|Description|
            |:---|:---|
            |Authorization|Bearer {token}. Required.|

            ## Examples

            <!-- { "blockType": "request", "name": "get" } -->
            ```http
            GET https://api.example/v1.0/rooms/{room-id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"name": "Blue"}
            ```

            <!-- { "blockType": "request", "name": "get-select" } -->
            ```http
            GET https://api.example/v1.0/rooms/{room-id}?$select=size and more
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"size": 12}
            ```

            <!-- { "blockType": "request", "name": "get-missing" } -->
            ```http
            GET https://api.example/v1.0/rooms/404
            ```

            <!-- { "blockType": "response", "expectError": true } -->
            ```http
            HTTP/1.1 404 Not Found
            ```

            <!-- { "blockType": "request", "name": "get-signed-out" } -->
            ```http
            GET https://api.example/v1.0/rooms/{room-id}
            ```

            <!-- { "blockType": "response", "expectError": true } -->
            ```http
            HTTP/1.1 401 Unauthorized
            Content-Type: application/json

            {"error": {"code": "documented"}}
            ```

            <!-- { "blockType": "request", "name": "add-small" } -->
            ```http
            POST https://api.example/v1.0/rooms
            Content-Type: application/json

            {"size": 1}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            X-Made: small
            ```

            <!-- { "blockType": "request", "name": "add-large" } -->
            ```http
            POST https://api.example/v1.0/rooms
            Content-Type: application/json

            {"size": 99}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            X-Made: large
            ```
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | /v1.0/rooms/17                       |              | 200 | {"name": "Blue"}
                    GET  | /v1.0/rooms/17?x=y                   |              | 200 | {"name": "Blue"}
                    GET  | /v1.0/rooms/17?$select=size%20and%20more |          | 200 | {"size": 12}
                    GET  | /v1.0/rooms/404                      |              | 404 | ''
                    GET  | /v1.0/rooms/17/x                     |              | 404 | ''
                    GET  | /beta/rooms/17                       |              | 404 | ''
                    PUT  | /v1.0/rooms/17                       |              | 404 | ''
                    """)
    void serves_every_request_of_a_documented_operation(
            String method, String url, @Nullable String body, int status, String answer) {
        try (StubServer server = serve()) {
            ReceivedResponse response = send(server, method, url, body, new Header("Authorization", "Bearer x"));

            assertThat(response.status()).isEqualTo(status);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"size": 99}              | large
                    {"size": 99, "name": "x"} | large
                    {"size": 5}               | small
                    """)
    void tells_examples_of_one_operation_apart_by_their_bodies(String body, String made) {
        try (StubServer server = serve()) {
            assertThat(send(server, "POST", "/v1.0/rooms", body, new Header("Authorization", "Bearer x"))
                            .header("X-Made"))
                    .contains(made);
        }
    }

    @Test
    void answers_a_request_without_a_token_as_documented() {
        try (StubServer server = serve()) {
            ReceivedResponse response = send(server, "GET", "/v1.0/rooms/17", null);

            assertThat(response.status()).isEqualTo(401);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("documented");
        }
    }

    @Test
    void answers_a_request_without_a_token_with_401_where_nothing_is_documented() {
        try (StubServer server = serve()) {
            assertThat(send(server, "POST", "/v1.0/rooms", "{}").status()).isEqualTo(401);
        }
    }

    @Test
    void a_mapping_of_the_user_goes_before_the_pages() throws IOException {
        Files.createDirectories(folder.resolve("mappings"));
        Files.writeString(
                folder.resolve("mappings/x.json"),
                "{\"request\": {\"method\": \"GET\"}, \"response\": {\"status\": 203}}");

        try (StubServer server = StubServer.start(
                settings(folder.resolve("mappings")), folder.resolve("none"), List.of(PAGE), text -> text)) {
            assertThat(send(server, "GET", "/v1.0/rooms/17", null).status()).isEqualTo(203);
        }
    }

    @Test
    void what_is_written_is_what_wiremock_reads() throws IOException {
        int written = StubFiles.write(folder, folder.resolve("none"), List.of(PAGE), text -> text);

        JsonNode mappings = new ObjectMapper()
                .readTree(Files.readString(folder.resolve("mappings/api-docs-rooms.json")))
                .path("mappings");
        assertThat(mappings).hasSize(written);
        try (StubServer server = StubServer.start(settings(folder), folder.resolve("none"), List.of(), text -> text)) {
            assertThat(send(server, "GET", "/v1.0/rooms/17", null, new Header("Authorization", "x"))
                            .status())
                    .isEqualTo(200);
            assertThat(send(server, "GET", "/v1.0/rooms/17", null).status()).isEqualTo(401);
        }
    }

    @Test
    void what_is_written_has_no_secrets_and_matches_any_in_their_place() throws IOException {
        Page page = Pages.read("api-docs/sign.md", """
                <!-- { "blockType": "request", "name": "sign" } -->
                ```http
                POST https://api.example/v1.0/sign?sig=planted-1
                Content-Type: application/json

                { "password": "planted-2", "id": 1 }
                ```
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json

                { "access_token": "planted-3" }
                ```
                """);
        StubFiles.write(folder, folder.resolve("none"), List.of(page), text -> text.replaceAll("planted-[23]", "***"));

        assertThat(Files.readString(folder.resolve("mappings/api-docs-sign.json")))
                .doesNotContain("planted");
        try (StubServer server = StubServer.start(settings(folder), folder.resolve("none"), List.of(), text -> text)) {
            assertThat(send(
                                    server,
                                    "POST",
                                    "/v1.0/sign?sig=any",
                                    "{\"password\": \"any\", \"id\": 1}",
                                    new Header("Content-Type", "application/json"),
                                    new Header("Authorization", "x"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_is_written_names_no_host() throws IOException {
        StubFiles.write(folder, folder.resolve("none"), List.of(PAGE), text -> text);

        assertThat(Files.readString(folder.resolve("mappings/api-docs-rooms.json")))
                .doesNotContain("api.example");
    }

    private StubServer serve() {
        return StubServer.start(settings(null), folder.resolve("recordings"), List.of(PAGE), text -> text);
    }

    private static TargetSettings settings(@Nullable Path mappings) {
        return new TargetSettings("mock", null, mappings, 0, true, Map.of(), 20);
    }

    private static ReceivedResponse send(
            StubServer server, String method, String url, @Nullable String body, Header... headers) {
        URI uri = URI.create(server.url() + url);
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(new HttpSender(SenderLimits.ofSeconds(20))
                .send(new OutgoingRequest(method, uri, List.of(headers), bytes))
                .response());
    }
}
