package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        Process run = start("run", "docs", "--target", server.url(), "--jobs", "2", "--format", "concise");
        while (server.requests().size() < 3) {
            assertThat(run.isAlive()).isTrue();
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();

        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        String out = Files.readString(folder.resolve("out.txt"));
        Ran ran = new Ran(run.exitValue(), out, Files.readString(folder.resolve("err.txt")), folder);
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

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.verbatim.cli.Main");
        process.command().addAll(List.of(arguments));
        return process.directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
