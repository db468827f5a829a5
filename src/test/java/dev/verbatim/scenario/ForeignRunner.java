package dev.verbatim.scenario;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Cucumber's own runner, which knows nothing of Verbatim but the steps. */
final class ForeignRunner {

    private ForeignRunner() {}

    /** Runs a feature in a folder; what came of its steps, one message a line. */
    static String run(Path folder, String feature) throws IOException {
        Path file = folder.resolve("call.feature");
        Path messages = folder.resolve("messages.ndjson");
        Files.writeString(file, feature);
        Main.run(
                new String[] {
                    "--glue", "dev.verbatim.scenario.steps", "--plugin", "message:" + messages, file.toString()
                },
                ForeignRunner.class.getClassLoader());
        return Files.readAllLines(messages).stream()
                .filter(line -> line.startsWith("{\"testStepFinished\""))
                .collect(Collectors.joining("\n"));
    }
}
