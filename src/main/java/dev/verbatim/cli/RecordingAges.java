package dev.verbatim.cli;

import dev.verbatim.config.Settings;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.mock.RecordedAnswers;
import dev.verbatim.mock.RecordedAnswers.Dated;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which recordings that a run on the mock relies on are older than {@code recordings-max-age} allows. */
public final class RecordingAges {

    private RecordingAges() {}

    /**
     * A finding for each old recording of the given pages.
     *
     * @param examples names of the examples that are to run; none means all
     */
    public static List<Finding> findings(Settings settings, DocsSet docs, List<String> examples, Clock clock) {
        List<Finding> findings = new ArrayList<>();
        if (settings.recordingDays() == 0 || settings.chosenTarget().url() != null) {
            return findings;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Set<String> pages = docs.pages().stream().map(PageFile::display).collect(Collectors.toSet());
        for (Dated recording : RecordedAnswers.read(settings.recordings()).dated()) {
            long age = age(recording.date(), today);
            boolean asked =
                    examples.isEmpty() || examples.contains(recording.example().name());
            if (age > settings.recordingDays()
                    && asked
                    && pages.contains(recording.example().page())) {
                findings.add(finding(settings, recording, age));
            }
        }
        return findings;
    }

    private static Finding finding(Settings settings, Dated recording, long age) {
        String file = shown(settings.root(), recording.file());
        return Finding.warning(
                        "recording-old",
                        SourceSpan.ofFile(file),
                        "the recording of `" + recording.example().name() + "` is " + age + " days old, more than the "
                                + settings.recordingDays() + " that `recordings-max-age` allows")
                .note("it was made on " + recording.date())
                .help("record it again with `verbatim run --record --target NAME`")
                .example(recording.example().name())
                .build();
    }

    private static long age(String date, LocalDate today) {
        try {
            return ChronoUnit.DAYS.between(LocalDate.parse(date), today);
        } catch (DateTimeParseException e) {
            // A date that no one can read says nothing about the age.
            return 0;
        }
    }

    private static String shown(Path root, Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
