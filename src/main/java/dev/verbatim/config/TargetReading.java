package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@code targets} says. */
final class TargetReading {

    private static final List<String> MOCK_KEYS = List.of("mappings", "port");
    private static final List<String> KEYS =
            keys("url", "disposable", "values", "limits", "long-running", "follow-pages");
    private static final List<String> LIMITS = List.of("timeout", "concurrency", "requests-per-minute", "retry-budget");
    private static final List<String> LONG_RUNNING = List.of("poll", "limit");
    private static final int MOST_PER_MINUTE = 1_000_000;

    private static List<String> keys(String... own) {
        return Stream.concat(Stream.of(own), AccountsReading.KEYS.stream()).toList();
    }

    private final Path root;
    private final Map<String, Origin> origins;

    TargetReading(Path root, Map<String, Origin> origins) {
        this.root = root;
        this.origins = origins;
    }

    Map<String, TargetSettings> read(@Nullable Section targets) {
        Map<String, TargetSettings> result = new LinkedHashMap<>();
        result.put(TargetSettings.MOCK, TargetSettings.mock());
        if (targets != null) {
            for (Entry entry : targets.entries()) {
                String name = entry.key().text();
                if (name.equals(TargetSettings.MOCK)) {
                    result.put(name, mock(targets.section(name, MOCK_KEYS)));
                } else if (name.isBlank() || BaseUrl.looksLike(name)) {
                    throw entry.key()
                            .wrong("expected a name for a target, found "
                                    + entry.key().noun());
                } else {
                    Section target = targets.section(name, KEYS);
                    if (target == null) {
                        throw entry.key().wrong("target `" + name + "` has no `url`");
                    }
                    result.put(name, live(name, entry.key(), target));
                }
            }
        }
        return result;
    }

    private TargetSettings mock(@Nullable Section mock) {
        if (mock == null) {
            return TargetSettings.mock();
        }
        Given mappings = noted(mock, "mappings");
        Given port = noted(mock, "port");
        return new TargetSettings(
                TargetSettings.MOCK,
                null,
                mappings == null ? null : Paths.inside(root, mappings),
                port == null ? 0 : Words.number(port, 0, 65_535),
                true,
                Map.of(),
                TargetSettings.TIMEOUT_SECONDS);
    }

    private TargetSettings live(String name, Text key, Section target) {
        Given url = noted(target, "url");
        if (url == null) {
            throw key.wrong("target `" + name + "` has no `url`");
        }
        Given disposable = noted(target, "disposable");
        Section limits = target.section("limits", LIMITS);
        Given timeout = limits == null ? null : noted(limits, "timeout");
        Given concurrency = limits == null ? null : noted(limits, "concurrency");
        return new TargetSettings(
                name,
                BaseUrl.of(url),
                null,
                0,
                disposable != null && Words.flag(disposable),
                values(target.section("values")),
                timeout == null ? TargetSettings.TIMEOUT_SECONDS : Words.seconds(timeout),
                concurrency == null ? 0 : Words.number(concurrency, 1, SettingsLoader.MOST_JOBS),
                new AccountsReading(root, origins).read(name, BaseUrl.of(url), target),
                patience(target, limits));
    }

    private Patience patience(Section target, @Nullable Section limits) {
        Given perMinute = limits == null ? null : noted(limits, "requests-per-minute");
        Given budget = limits == null ? null : noted(limits, "retry-budget");
        Given pages = noted(target, "follow-pages");
        return new Patience(
                perMinute == null ? 0 : Words.number(perMinute, 1, MOST_PER_MINUTE),
                budget == null ? Patience.USUAL.retryBudgetSeconds() : Words.seconds(budget),
                pollSeconds(target.section("long-running", LONG_RUNNING)),
                pages == null ? 0 : Words.number(pages, 0, Patience.MOST_PAGES));
    }

    private int pollSeconds(@Nullable Section section) {
        Given poll = section == null ? null : noted(section, "poll");
        Given limit = section == null ? null : noted(section, "limit");
        int seconds = limit == null ? Patience.POLL_SECONDS : Words.seconds(limit);
        return poll != null && Words.flag(poll) ? seconds : 0;
    }

    private Map<String, String> values(@Nullable Section values) {
        Map<String, String> result = new LinkedHashMap<>();
        if (values != null) {
            for (Entry entry : values.entries()) {
                String key = entry.key().text();
                Given value = Objects.requireNonNull(noted(values, key));
                if (key.indexOf('/') != key.lastIndexOf('/')) {
                    throw value.wrong("no placeholder is called `" + key
                            + "`; write `{id}`, or `calls/{id}` for the one below `calls`");
                }
                if (Reference.of(root, value).isKeptElsewhere()) {
                    throw value.wrong("`" + value.text() + "` is not looked up here; write the value itself");
                }
                result.put(key, value.text());
            }
        }
        return result;
    }

    private @Nullable Given noted(Section section, String key) {
        Given given = section.text(key);
        if (given != null) {
            origins.put(section.name(key), given.origin());
        }
        return given;
    }
}
