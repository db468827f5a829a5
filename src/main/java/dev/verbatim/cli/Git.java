package dev.verbatim.cli;

import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git command of this machine, asked about a folder. No shell is between, and nothing is ever changed. */
final class Git {

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** What it answered; the text is empty where it failed. */
    record Answer(int code, String text) {

        boolean failed() {
            return code != 0;
        }

        String line() {
            return text.strip();
        }
    }

    /**
     * Asks a question.
     *
     * @throws EnvironmentException where git cannot be started
     */
    Answer ask(String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException e) {
            throw new EnvironmentException("`--changed-since` needs git, which cannot be started here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }

    /** Asks for a list whose items end with a NUL. */
    List<String> list(String... words) {
        Answer answer = ask(words);
        if (answer.failed()) {
            throw new EnvironmentException("`git " + words[0] + "` failed in `" + folder + "`");
        }
        List<String> items = new ArrayList<>();
        for (String item : answer.text().split("\0")) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }
}
