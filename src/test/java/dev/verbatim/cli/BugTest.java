package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees when Verbatim itself is broken. */
class BugTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static List<Supplier<Throwable>> faults() {
        return List.of(
                () -> new IllegalStateException("broken"),
                StackOverflowError::new,
                () -> new OutOfMemoryError("Java heap space"),
                () -> new NoClassDefFoundError("dev/verbatim/Gone"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void apologises_and_keeps_the_trace_in_a_file(Supplier<Throwable> fault) throws IOException {
        int code = runWith(fault, "list");

        assertThat(code).isEqualTo(70);
        apologised();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void writes_reports_that_do_not_look_green(Supplier<Throwable> fault) throws IOException {
        int code = runWith(fault, "run", "--format", "concise");

        assertThat(code).isEqualTo(70);
        apologised();
        assertThat(Ran.json(folder.resolve("reports/report.json"))
                        .at("/summary/exitCode")
                        .asInt())
                .isEqualTo(70);
        assertThat(Files.readString(folder.resolve("reports/junit.xml"))).contains("failures=\"1\"");
    }

    private int runWith(Supplier<Throwable> fault, String... args) {
        docs();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                thrown(fault.get());
            }
        };
        return Verbatim.run(new Console(out, stream(err), Map.of(), folder, Clock.systemUTC()), args);
    }

    private static void thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    private void apologised() throws IOException {
        String screen = err.toString(StandardCharsets.UTF_8);
        PlainWords.check(screen);
        assertThat(screen.lines()).hasSize(2);
        Matcher file = Pattern.compile("`(.*-trace\\.txt)`").matcher(screen);
        assertThat(file.find()).isTrue();
        Path trace = Path.of(file.group(1));
        assertThat(trace).content().contains("at dev.verbatim.cli");
        Files.delete(trace);
    }

    private void docs() {
        new DocsFolder(folder).with("docs/call.md", Pages.CALL);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
