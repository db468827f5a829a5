package dev.verbatim.cli.command;

import dev.verbatim.model.UsageException;
import dev.verbatim.report.JsonReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The reports that somebody named, or put into folders as CI services do: each in one of its own. */
final class ReportFiles {

    private static final int DEEPEST = 6;

    private final Set<Path> named = new LinkedHashSet<>();
    private final Set<Path> found = new LinkedHashSet<>();

    private ReportFiles() {}

    static ReportFiles find(Path directory, List<String> places) {
        ReportFiles files = new ReportFiles();
        for (String place : places) {
            Path path = directory.resolve(place).normalize();
            if (Files.isDirectory(path)) {
                files.look(path, place);
            } else if (Files.isRegularFile(path)) {
                files.named.add(path);
            } else {
                throw new UsageException("there is no report `" + place + "`");
            }
        }
        files.found.removeAll(files.named);
        return files;
    }

    List<Path> all() {
        return Stream.concat(named.stream(), found.stream()).toList();
    }

    /** Whether nobody named this file. */
    boolean isFound(Path file) {
        return found.contains(file);
    }

    private void look(Path folder, String place) {
        List<Path> reports;
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            reports = files.filter(file -> file.endsWith(JsonReport.FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the folder `" + place + "` cannot be read");
        }
        if (reports.isEmpty()) {
            throw new UsageException("the folder `" + place + "` holds no " + JsonReport.FILE);
        }
        found.addAll(reports);
    }
}
