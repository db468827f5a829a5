package dev.verbatim.config;

import dev.verbatim.model.OptionMistake;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a command works with: flags over environment over {@code verbatim.yml} over defaults.
 *
 * @param root folder of {@code verbatim.yml}, else the working directory; every relative path starts here
 * @param file the configuration file, or null where there is none
 * @param docs folders and files to read, relative to the root
 * @param exclude globs of pages to leave out, relative to the root
 * @param reports folder for reports
 * @param features folder for feature files
 * @param recordings folder for recorded responses
 * @param recordingDays how many days old a recording may be before it is reported; 0 means any number
 * @param shape word of the strictness
 * @param rules severity word ({@code error}, {@code warning}, {@code info}, {@code off}) by rule or difference id
 * @param failOn the lightest severity that makes a run fail
 * @param baseUrls documented URL prefixes that a target's URL replaces
 * @param inferHeadings whether un-annotated fences under Request and Response headings become examples
 * @param apiDoctorTags whether {@code [TAGS=…]} blocks and {@code >>} lines are honoured
 * @param jobs how many examples run at a time
 * @param targets by name; {@code mock} is always there
 * @param target name or URL of the target that requests go to
 * @param scenarios files, folders and globs of scenario files, relative to the root
 * @param baseline file of the findings that are known and do not count, or null
 * @param mask whose values are shown nowhere
 * @param origins where each setting came from
 */
public record Settings(
        Path root,
        @Nullable Path file,
        List<String> docs,
        List<String> exclude,
        Path reports,
        Path features,
        Path recordings,
        int recordingDays,
        String shape,
        Map<String, String> rules,
        Severity failOn,
        List<String> baseUrls,
        boolean inferHeadings,
        boolean apiDoctorTags,
        int jobs,
        Map<String, TargetSettings> targets,
        String target,
        List<String> scenarios,
        @Nullable Path baseline,
        MaskSettings mask,
        Origins origins) {

    public Settings {
        scenarios = List.copyOf(scenarios);
        docs = List.copyOf(docs);
        exclude = List.copyOf(exclude);
        rules = Map.copyOf(rules);
        baseUrls = List.copyOf(baseUrls);
        targets = Map.copyOf(targets);
    }

    /** Settings for the mock, made rather than read. */
    public Settings(
            Path root,
            @Nullable Path file,
            List<String> docs,
            List<String> exclude,
            Path reports,
            Path features,
            Path recordings,
            String shape,
            Map<String, String> rules,
            Severity failOn,
            List<String> baseUrls,
            boolean inferHeadings,
            boolean apiDoctorTags,
            int jobs,
            Map<String, TargetSettings> targets) {
        this(
                root,
                file,
                docs,
                exclude,
                reports,
                features,
                recordings,
                0,
                shape,
                rules,
                failOn,
                baseUrls,
                inferHeadings,
                apiDoctorTags,
                jobs,
                targets,
                TargetSettings.MOCK,
                List.of(),
                null,
                MaskSettings.NONE,
                Origins.NONE);
    }

    /**
     * The target that requests go to. One that is given as a URL needs no configuration; on this very machine it
     * counts as disposable.
     *
     * @throws dev.verbatim.model.UsageException if there is no target of that name
     */
    public TargetSettings chosenTarget() {
        Given given = new Given(target, origins.of("target"));
        if (BaseUrl.looksLike(target)) {
            String url = BaseUrl.of(given);
            return new TargetSettings(
                    url, url, null, 0, BaseUrl.isLoopback(url), Map.of(), TargetSettings.TIMEOUT_SECONDS);
        }
        TargetSettings known = targets.get(target);
        if (known == null) {
            Set<String> names = new TreeSet<>(targets.keySet());
            throw given.origin().kind() == Origin.Kind.FLAG
                    ? OptionMistake.word("--target", "`" + String.join("`, `", names) + "` or a URL", names, target)
                    : given.wrong("unknown target `" + target + "`" + Section.hint(target, names));
        }
        return known;
    }
}
