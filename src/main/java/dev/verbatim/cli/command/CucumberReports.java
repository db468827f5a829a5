package dev.verbatim.cli.command;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.OptionMistake;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cucumber's own reports, by the kinds that {@code --cucumber} takes. */
final class CucumberReports {

    private static final List<String> KINDS = List.of("message", "html");

    private CucumberReports() {}

    /** Cucumber's plug-in words; each report goes into the reports folder. */
    static List<String> plugins(List<String> kinds, Path folder) {
        List<String> plugins = new ArrayList<>();
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw OptionMistake.word("--cucumber", KINDS, kind);
            }
            plugins.add(kind + ":" + file(kind, folder));
        }
        return plugins;
    }

    /** Removes what an earlier run left, asked for now or not, so that it cannot be taken for this run's. */
    static void discardOld(Path folder) {
        for (String kind : KINDS) {
            Path file = file(kind, folder);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new EnvironmentException("cannot write the report `" + file + "`", e);
            }
        }
    }

    /** Masks what Cucumber wrote, since it hears of the docs without us between. */
    static void mask(List<String> kinds, Path folder, UnaryOperator<String> mask) {
        for (String kind : kinds) {
            Path file = file(kind, folder);
            if (Files.isRegularFile(file)) {
                try {
                    rewrite(file, mask);
                } catch (RuntimeException e) {
                    discard(file);
                    throw e;
                } catch (IOException e) {
                    discard(file);
                    throw new EnvironmentException("cannot write the report `" + file + "`", e);
                }
            }
        }
    }

    /** What could not be masked must not stay. */
    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EnvironmentException("the report `" + file + "` may hold secrets, and cannot be removed", e);
        }
    }

    private static void rewrite(Path file, UnaryOperator<String> mask) throws IOException {
        Path masked = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            // Whatever stands there, a link above all, is not written through.
            Files.deleteIfExists(masked);
            try (BufferedReader in = Files.newBufferedReader(file);
                    BufferedWriter out = Files.newBufferedWriter(masked, StandardOpenOption.CREATE_NEW)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.write(mask.apply(line));
                    out.write('\n');
                }
            }
            Files.move(masked, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(masked);
        }
    }

    private static Path file(String kind, Path folder) {
        return folder.resolve(kind.equals("message") ? "cucumber.ndjson" : "cucumber.html");
    }
}
