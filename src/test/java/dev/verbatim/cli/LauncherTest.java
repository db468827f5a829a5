package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a JDK that only says what it is called with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @Test
    void paths_may_hold_blanks(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("a b"));
        Path java = folder.resolve("my jdk/bin/java");
        write(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\n");
        write(folder.resolve("my jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        write(home.resolve("target/verbatim.jar"), "");
        Path archives = home.resolve("target/archive");
        String name = "17" + folder.resolve("my jdk").toRealPath().toString().replace('/', '_');
        write(archives.resolve(name), "made before");
        Files.copy(Path.of("verbatim"), home.resolve("verbatim"));

        ProcessBuilder launcher =
                new ProcessBuilder("sh", home.resolve("verbatim").toString(), "check", "my page.md");
        launcher.environment().put("JAVA_HOME", folder.resolve("my jdk").toString());
        Process process = launcher.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines())
                .contains("<-XX:SharedArchiveFile=" + archives.toRealPath().resolve(name) + ">")
                .endsWith("<check>", "<my page.md>");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }
}
