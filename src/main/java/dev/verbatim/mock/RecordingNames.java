package dev.verbatim.mock;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.ExampleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Says which file an example's recording goes to: the one it has, else one named after the example. */
final class RecordingNames {

    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?|__files");
    private static final int LONGEST = 80;

    private final Path folder;
    private final Map<ExampleId, Path> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    RecordingNames(Path folder, Recordings recordings) {
        this.folder = folder.toAbsolutePath().normalize();
        recordings.all().forEach((example, recording) -> {
            Path file = recording.file().toAbsolutePath().normalize();
            known.put(example, file);
            taken.add(key(file));
        });
    }

    Path of(ExampleId example) {
        return known.computeIfAbsent(example, this::fresh);
    }

    /** A name by itself where it is free, in whatever case: not every file system tells cases apart. */
    private Path fresh(ExampleId example) {
        String name = ODD.matcher(example.name()).replaceAll("-");
        boolean safe = !name.startsWith(".")
                && !name.startsWith("-")
                && name.length() <= LONGEST
                && !RESERVED.matcher(name).matches();
        Path file = folder.resolve(name + ".json").normalize();
        if (!safe || !name.equals(example.name()) || taken.contains(key(file)) || Files.exists(file)) {
            UUID hash = UUID.nameUUIDFromBytes(example.toString().getBytes(StandardCharsets.UTF_8));
            String start = name.substring(0, Math.min(name.length(), LONGEST)).replaceFirst("^[.-]+", "");
            file = folder.resolve("example-" + start + "-" + hash.toString().substring(0, 8) + ".json");
        }
        if (!folder.equals(file.normalize().getParent())) {
            throw new EnvironmentException("the recording of `" + example + "` would lie outside of `" + folder + "`");
        }
        taken.add(key(file));
        return file;
    }

    private String key(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
