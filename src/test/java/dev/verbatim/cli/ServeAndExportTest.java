package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeAndExportTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void page() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
    }

    @Test
    @Timeout(30)
    void serve_answers_as_documented_until_it_is_interrupted() throws IOException, InterruptedException {
        PipedInputStream said = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, Clock.systemUTC());
        AtomicInteger code = new AtomicInteger(-1);
        Thread command = new Thread(() -> code.set(Verbatim.run(console, "serve")));
        command.start();
        String line = new Scanner(said, StandardCharsets.UTF_8).nextLine();
        String url = line.replaceFirst(".* at (http\\S+) until Ctrl-C", "$1");

        HttpResponse<String> answer = get(url + "/calls/57dab8b1");
        HttpResponse<String> miss = get(url + "/cals/57dab8b1");
        command.interrupt();
        command.join();

        assertThat(line).matches("serving \\d answers at http://127\\.0\\.0\\.1:\\d+ until Ctrl-C");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"isMuted\": true");
        assertThat(miss.statusCode()).isEqualTo(404);
        assertThat(code).hasValue(130);
    }

    @Test
    void export_writes_mappings_that_a_plain_wiremock_serves() throws IOException, InterruptedException {
        Ran ran = docs.verbatim("export", "wiremock", "--to", "out/stubs");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("written below out/stubs\n");
        WireMockServer plain = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .usingFilesUnderDirectory(docs.file("out/stubs").toString()));
        plain.start();
        try {
            HttpResponse<String> answer = get(plain.baseUrl() + "/calls/57dab8b1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"isMuted\": true");
        } finally {
            plain.stop();
        }
    }

    @Test
    void export_goes_to_a_folder_of_that_name_and_takes_pages() {
        docs.with("docs/other.md", Pages.json("other", "{}"));

        docs.verbatim("export", "wiremock", "docs/call.md");

        assertThat(docs.file("export/mappings/docs-call.json")).exists();
        assertThat(docs.file("export/mappings/docs-other.json")).doesNotExist();
    }

    @Test
    void cucumber_writes_its_own_reports_when_asked() {
        assertThat(docs.verbatim("run", "--cucumber", "message,html").code()).isZero();

        assertThat(docs.text("reports/cucumber.html")).contains("<html");
        JsonNode first = Ran.json(docs.file("reports/cucumber.ndjson"));
        assertThat(first.has("meta")).isTrue();
        assertThat(docs.text("reports/cucumber.ndjson")).contains("\"testRunFinished\"", "get-call");
    }

    @Test
    void reports_go_where_they_are_wanted() {
        docs.verbatim("run", "--reports", "out/today", "--cucumber", "message");

        assertThat(docs.file("out/today")).isDirectoryContaining("glob:**report.json");
        assertThat(docs.file("out/today")).isDirectoryContaining("glob:**junit.xml");
        assertThat(docs.file("out/today")).isDirectoryContaining("glob:**index.html");
        assertThat(docs.file("out/today")).isDirectoryContaining("glob:**cucumber.ndjson");
        assertThat(docs.file("reports")).doesNotExist();
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
