package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, to a process of its own. */
@Timeout(60)
class InterruptTest {

    private static final int EXAMPLES = 40;

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void ends_a_run_with_130_and_whole_reports() throws IOException, InterruptedException {
        assumeThat(File.separatorChar).as("skipped: there is no kill here").isEqualTo('/');
        DocsFolder docs = new DocsFolder(folder);
        for (int i = 0; i < EXAMPLES; i++) {
            docs.with("docs/p" + i + ".md", Pages.json("call" + i, "{ \"id\": \"1\" }"));
            boolean quick = i == 0;
            server.on("/call" + i, out -> {
                Thread.sleep(quick ? 0 : 1_000);
                out.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"id\":\"22\"}"
                                .getBytes(StandardCharsets.UTF_8));
            });
        }
        Files.createFile(folder.resolve("verbatim.yml"));
        ChildRun run =
                ChildRun.start(folder, "run", "docs", "--target", server.url(), "--jobs", "2", "--format", "concise");
        while (server.requests().size() < 3) {
            assertThat(run.isUnderWay()).isTrue();
            Thread.sleep(20);
        }
        Ran ran = run.interrupt().ended();

        PlainWords.check(ran);
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.out())
                .contains("stopped in ")
                .contains("interrupted after ")
                .doesNotContain("passed");
        assertThat(ran.report().at("/summary/verdict").asText()).isEqualTo("interrupted");
        assertThat(ran.report().at("/summary/exitCode").asInt()).isEqualTo(130);
        assertThat(ran.report().path("examples")).hasSize(EXAMPLES);
        assertThat(ran.report().at("/summary/outcomes/no-verdict").asInt()).isGreaterThan(EXAMPLES / 2);
        assertThat(ran.outcome("call0")).isEqualTo("matches");
        assertThat(ran.junit().getAttribute("tests")).isEqualTo(Integer.toString(EXAMPLES));
        assertThat(server.requests().size()).isLessThan(EXAMPLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "list"})
    void ends_every_command_before_it_has_read_a_page(String command) {
        DocsFolder docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL);
        docs.verbatim("run");
        Thread.currentThread().interrupt();

        Ran ran = docs.verbatim(command);

        assertThat(Thread.interrupted()).isEqualTo(!command.equals("run"));
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).isEmpty();
        if (command.equals("run")) {
            assertThat(ran.report().at("/summary/verdict").asText()).isEqualTo("interrupted");
            assertThat(ran.junit().getAttribute("failures")).isEqualTo("1");
        }
    }
}
