package dev.verbatim.scenario;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.scenario.FeatureChange.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The feature files of a docs set: below one folder, laid out as the pages are. Files that Verbatim did not write are
 * never touched, and nothing outside the folder is.
 */
public final class FeatureFiles {

    private final FeatureFolder folder;

    public FeatureFiles(Path folder) {
        this.folder = new FeatureFolder(folder);
    }

    /**
     * What is not in step with the features, in the order of the paths.
     *
     * @param whole whether the features are those of the whole docs set, so that other files of Verbatim's are extra
     */
    public List<FeatureChange> check(List<FeatureSource> features, boolean whole) {
        return reading(() -> changes(byPath(features), whole));
    }

    /** Brings the files in step: writes those that differ, deletes those that are extra. Returns what it found. */
    public List<FeatureChange> write(List<FeatureSource> features, boolean whole) {
        Map<String, FeatureSource> byPath = byPath(features);
        return reading(() -> {
            List<FeatureChange> changes = changes(byPath, whole);
            for (FeatureChange change : changes) {
                FeatureSource feature = byPath.get(change.path());
                if (change.kind() == Kind.EXTRA) {
                    folder.delete(change.path());
                } else if (change.kind() != Kind.FOREIGN && feature != null) {
                    folder.write(change.path(), feature.text());
                }
            }
            return changes;
        });
    }

    private List<FeatureChange> changes(Map<String, FeatureSource> byPath, boolean whole) throws IOException {
        Map<String, FeatureChange> changes = new TreeMap<>();
        for (Map.Entry<String, FeatureSource> entry : byPath.entrySet()) {
            Kind kind = kind(entry.getKey(), entry.getValue());
            if (kind != null) {
                String page = entry.getValue().page();
                changes.put(entry.getKey(), new FeatureChange(kind, entry.getKey(), page));
            }
        }
        if (whole) {
            for (String path : folder.own()) {
                if (!byPath.containsKey(path)) {
                    changes.put(path, new FeatureChange(Kind.EXTRA, path, ""));
                }
            }
        }
        return new ArrayList<>(changes.values());
    }

    private @Nullable Kind kind(String path, FeatureSource feature) throws IOException {
        if (!folder.exists(path)) {
            return Kind.MISSING;
        }
        if (folder.holds(path, feature.text())) {
            return null;
        }
        return folder.isOwn(path) ? Kind.STALE : Kind.FOREIGN;
    }

    /** Two pages may want one file, such as {@code a.md} and {@code a.MD}: the second one gets a number. */
    private static Map<String, FeatureSource> byPath(List<FeatureSource> features) {
        Map<String, FeatureSource> byPath = new TreeMap<>();
        for (FeatureSource feature : features) {
            String path = feature.path();
            String stem = path.substring(0, path.length() - FeaturePath.SUFFIX.length());
            for (int n = 2; byPath.containsKey(path); n++) {
                path = stem + "~" + n + FeaturePath.SUFFIX;
            }
            byPath.put(path, feature);
        }
        return byPath;
    }

    private <T> T reading(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the feature files in `" + folder + "` cannot be used: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
