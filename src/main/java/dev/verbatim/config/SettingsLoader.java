package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes settings of {@code verbatim.yml}, the environment and flags. */
public final class SettingsLoader {

    static final int MOST_JOBS = 256;

    private static final List<String> KEYS = List.of(
            "docs",
            "exclude",
            "reports",
            "features",
            "recordings",
            "recordings-max-age",
            "shape",
            "rules",
            "fail-on",
            "base-urls",
            "infer",
            "api-doctor-tags",
            "jobs",
            "scenarios",
            "baseline",
            "mask",
            "targets");
    private static final String DOCS = ".";

    private final Supplier<? extends Collection<String>> rules;

    /**
     * Makes a loader.
     *
     * @param rules ids that {@code rules:} may name; any if there are none
     */
    public SettingsLoader(Collection<String> rules) {
        this(() -> rules);
    }

    /**
     * Makes a loader.
     *
     * @param rules gives those ids; it is asked only where {@code rules:} names any
     */
    public SettingsLoader(Supplier<? extends Collection<String>> rules) {
        this.rules = rules;
    }

    /** The keys that {@code verbatim.yml} may have at its top. */
    public static List<String> keys() {
        return KEYS;
    }

    /**
     * Loads the settings that hold in a folder. Paths in the file are relative to the file; paths in flags and the
     * environment are relative to the working directory. All come out absolute, apart from {@code docs} and
     * {@code exclude}.
     *
     * @throws dev.verbatim.model.UsageException if anything in them is wrong, with its place
     */
    public Settings load(Path workingDirectory, Map<String, String> environment, Overrides flags) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        Path file = ConfigFile.above(here);
        Path root = file == null ? here : Objects.requireNonNullElse(file.getParent(), here);
        Table table = file == null
                ? new Table(List.of(), SourceSpan.ofFile(ConfigFile.NAME))
                : ConfigFile.read(file, here.relativize(file).toString().replace('\\', '/'));
        return settings(here, root, file, Section.top(table, KEYS), environment, flags);
    }

    private Settings settings(
            Path here, Path root, @Nullable Path file, Section top, Map<String, String> environment, Overrides flags) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Layers layers = new Layers(top, environment, origins);
        Path reports = layers.pick("reports", root.resolve("reports"), given -> Paths.inside(root, given));
        return new Settings(
                root,
                file,
                docs(root, top, origins),
                texts(top, "exclude", List.of(), origins),
                layers.over(
                        "reports", "VERBATIM_REPORTS", flags.reports(), reports, given -> Paths.inside(here, given)),
                layers.pick("features", root.resolve("features"), given -> Paths.inside(root, given)),
                layers.pick("recordings", root.resolve("recordings"), given -> Paths.inside(root, given)),
                layers.pick("recordings-max-age", 0, Words::days),
                layers.pick("shape", "VERBATIM_SHAPE", flags.shape(), "standard", SettingsLoader::shape),
                rules(top.section("rules"), origins),
                layers.pick("fail-on", "VERBATIM_FAIL_ON", flags.failOn(), Severity.ERROR, SettingsLoader::severity),
                baseUrls(top, origins),
                layers.pick("infer", false, given -> !Words.oneOf(given, List.of("headings", "none"))
                        .equals("none")),
                layers.pick("api-doctor-tags", true, Words::flag),
                layers.pick("jobs", "VERBATIM_JOBS", flags.jobs(), 8, given -> Words.number(given, 1, MOST_JOBS)),
                new TargetReading(root, origins).read(top.section("targets")),
                layers.over("target", "VERBATIM_TARGET", flags.target(), TargetSettings.MOCK, Given::text),
                texts(top, "scenarios", List.of(), origins),
                top.text("baseline") == null ? null : layers.pick("baseline", root, given -> Paths.inside(root, given)),
                mask(top.section("mask", MaskSettings.KEYS), origins),
                new Origins(origins));
    }

    private static String shape(Given given) {
        return Words.oneOf(given, Words.SHAPES);
    }

    private static Severity severity(Given given) {
        return Severity.valueOf(Words.oneOf(given, Words.SEVERITIES).toUpperCase(Locale.ROOT));
    }

    private static List<String> docs(Path root, Section top, Map<String, Origin> origins) {
        List<Given> given = top.texts("docs");
        if (given != null) {
            given.forEach(place -> Paths.inside(root, place));
        }
        return texts(top, "docs", List.of(DOCS), origins);
    }

    private static List<String> texts(Section top, String key, List<String> standard, Map<String, Origin> origins) {
        List<Given> given = top.texts(key);
        if (given == null) {
            return standard;
        }
        note(top.name(key), given, origins);
        return given.stream().map(Given::text).toList();
    }

    private static MaskSettings mask(@Nullable Section mask, Map<String, Origin> origins) {
        return mask == null
                ? MaskSettings.NONE
                : new MaskSettings(
                        texts(mask, "headers", List.of(), origins), texts(mask, "properties", List.of(), origins));
    }

    private static List<String> baseUrls(Section top, Map<String, Origin> origins) {
        List<Given> given = top.texts("base-urls");
        if (given == null) {
            return List.of();
        }
        note("base-urls", given, origins);
        return given.stream().map(BaseUrl::of).toList();
    }

    private static void note(String key, List<Given> given, Map<String, Origin> origins) {
        given.stream().findFirst().ifPresent(first -> origins.put(key, first.origin()));
    }

    private Map<String, String> rules(@Nullable Section section, Map<String, Origin> origins) {
        Map<String, String> result = new LinkedHashMap<>();
        if (section != null) {
            Collection<String> known = section.entries().isEmpty() ? List.of() : rules.get();
            if (!known.isEmpty()) {
                section.only(known);
            }
            for (Entry entry : section.entries()) {
                String rule = entry.key().text();
                Given level = Objects.requireNonNull(section.text(rule));
                result.put(rule, Words.oneOf(level, Words.RULE_LEVELS));
                origins.put(section.name(rule), level.origin());
            }
        }
        return result;
    }
}
