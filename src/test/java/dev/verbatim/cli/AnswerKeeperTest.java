package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerKeeperTest {

    @TempDir
    private Path folder;

    @Test
    void suppressed_findings_are_counted_while_recording_too() {
        try (ShardDocs docs = new ShardDocs(folder)) {
            Ran ran = docs.run("reports", "--record", "-e", "get-*", "docs/things");

            assertThat(ran.err()).contains("recorded");
            assertThat(ran.report().at("/summary/silenced/page").asInt()).isPositive();
        }
    }
}
