package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own, for what only a process has: signals, flags of its Java, an environment. */
record ChildRun(Process process, Path folder) {

    private static final long PATIENCE_SECONDS = 40;

    static ChildRun start(Path folder, String... arguments) throws IOException {
        return start(folder, List.of(), Map.of(), arguments);
    }

    static ChildRun start(Path folder, List<String> flags, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(flags);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.verbatim.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        process.environment().putAll(environment);
        return new ChildRun(process.start(), folder);
    }

    boolean isUnderWay() {
        return process.isAlive();
    }

    /** What Ctrl-C does. */
    ChildRun interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return this;
    }

    /** What came of it, once it has ended. */
    Ran ended() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")),
                folder);
    }
}
