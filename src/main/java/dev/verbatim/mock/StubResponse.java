package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.verbatim.http.BodyKind;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A documented response as the mock gives it: what the author meant, in a form that a service could send. JSON that
 * only people can read (comments, trailing commas) is sent as plain JSON.
 *
 * @param response what to answer, or null
 * @param reason why the documented response cannot be given; null where it can
 */
record StubResponse(
        @Nullable ResponseDefinition response, @Nullable String reason) {

    static StubResponse of(HttpResponse documented) {
        if (documented.status() < 200 || documented.status() > 599) {
            return new StubResponse(null, "the documented status " + documented.status() + " is not that of an answer");
        }
        boolean json = BodyKind.of(documented) == BodyKind.JSON;
        String body = json ? spoken(documented) : documented.body().text();
        if (body == null) {
            return new StubResponse(
                    null,
                    "its documented response, at line "
                            + documented.body().span().startLine() + ", is not JSON that can be read");
        }
        boolean empty = documented.status() == 204 || documented.status() == 205 || documented.status() == 304;
        ResponseDefinitionBuilder response =
                ResponseDefinitionBuilder.responseDefinition().withStatus(documented.status());
        addHeaders(documented, json, response);
        if (!empty && !body.isEmpty()) {
            addBody(body, isGzipped(documented), response);
        }
        return new StubResponse(response.build(), null);
    }

    private static void addHeaders(HttpResponse documented, boolean json, ResponseDefinitionBuilder response) {
        List<String> added = new ArrayList<>();
        for (HttpHeader header : documented.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean encoding = name.equals("content-encoding") && !isGzipped(documented);
            if (FramingHeaders.contains(name) || encoding || added.contains(name)) {
                continue;
            }
            added.add(name);
            response.withHeader(
                    header.name(),
                    documented.headers().stream()
                            .filter(other -> other.named(name))
                            .map(HttpHeader::value)
                            .toArray(String[]::new));
        }
        if (json && !added.contains("content-type")) {
            response.withHeader("Content-Type", "application/json");
        }
    }

    /** Bodies of another coding than gzip are sent plain, and without the header that would then be a lie. */
    private static boolean isGzipped(HttpResponse documented) {
        return documented
                .header("Content-Encoding")
                .filter(h -> h.value().strip().equalsIgnoreCase("gzip"))
                .isPresent();
    }

    private static void addBody(String body, boolean gzipped, ResponseDefinitionBuilder response) {
        if (!gzipped) {
            response.withBody(body);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        response.withBody(bytes.toByteArray());
    }

    private static @Nullable String spoken(HttpResponse documented) {
        JsonDocument document = JsonReader.tolerant(documented.body());
        JsonValue root = document.root();
        if (root == null || document.fatal().isPresent()) {
            return null;
        }
        return SpokenValues.of(root)
                .orElseGet(() -> document.isStrict() ? documented.body().text() : JsonText.of(root));
    }
}
