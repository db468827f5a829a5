package dev.verbatim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every setting with its value, as people read them, and where it came from. Secrets are references and stay so. */
public final class SettingsListing {

    private final Settings settings;
    private final List<Entry> entries = new ArrayList<>();

    private SettingsListing(Settings settings) {
        this.settings = settings;
    }

    /**
     * A setting.
     *
     * @param key with dots between levels: {@code targets.mock.port}
     * @param value empty where nothing is set
     */
    public record Entry(String key, String value, Origin origin) {}

    /** All settings, those of the top level in the order in which the documentation gives them. */
    public static List<Entry> of(Settings settings) {
        SettingsListing listing = new SettingsListing(settings);
        listing.top();
        listing.rules();
        new TreeMap<>(settings.targets()).values().forEach(listing::target);
        listing.rest();
        return List.copyOf(listing.entries);
    }

    private void top() {
        add("docs", settings.docs());
        add("exclude", settings.exclude());
        add("reports", settings.reports());
        add("features", settings.features());
        add("recordings", settings.recordings());
        add("recordings-max-age", settings.recordingDays() == 0 ? "" : settings.recordingDays() + "d");
        add("shape", settings.shape());
        add("fail-on", settings.failOn().word());
        add("base-urls", settings.baseUrls());
        add("infer", settings.inferHeadings() ? "headings" : "none");
        add("api-doctor-tags", settings.apiDoctorTags());
        add("jobs", settings.jobs());
        add("scenarios", settings.scenarios());
        add("baseline", settings.baseline());
        add("mask.headers", settings.mask().headers());
        add("mask.properties", settings.mask().properties());
        add("target", settings.target());
    }

    private void rules() {
        if (settings.rules().isEmpty()) {
            add("rules", "");
        }
        new TreeMap<>(settings.rules()).forEach((id, word) -> add("rules." + id, word));
    }

    private void target(TargetSettings target) {
        String path = "targets." + target.name() + ".";
        if (target.url() == null) {
            add(path + "mappings", target.mappings());
            add(path + "port", target.port() == 0 ? "any free one" : target.port());
            return;
        }
        add(path + "url", target.url());
        add(path + "disposable", target.disposable());
        add(path + "limits.timeout", target.timeoutSeconds() + "s");
        add(path + "limits.concurrency", target.concurrency() == 0 ? "as many as jobs" : target.concurrency());
        Patience patience = target.patience();
        add(
                path + "limits.requests-per-minute",
                patience.requestsPerMinute() == 0 ? "any number" : patience.requestsPerMinute());
        add(path + "limits.retry-budget", patience.retryBudgetSeconds() + "s");
        add(path + "long-running.poll", patience.pollSeconds() > 0);
        add(path + "follow-pages", patience.pages());
        new TreeMap<>(target.values()).forEach((key, value) -> add(path + "values." + key, value));
    }

    /** What was given but has no value of its own above, such as the parts of a sign-in: only where it stands. */
    private void rest() {
        for (Map.Entry<String, Origin> given : settings.origins().all().entrySet()) {
            if (entries.stream().noneMatch(entry -> entry.key().equals(given.getKey()))) {
                entries.add(new Entry(given.getKey(), "(given)", given.getValue()));
            }
        }
    }

    private void add(String key, @Nullable Object value) {
        entries.add(new Entry(key, words(value), settings.origins().of(key)));
    }

    private String words(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? ""
                    : String.join(", ", items.stream().map(String::valueOf).toList());
        }
        if (value instanceof Path path) {
            return (path.startsWith(settings.root()) ? settings.root().relativize(path) : path)
                    .toString()
                    .replace('\\', '/');
        }
        return value instanceof Boolean ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
    }
}
