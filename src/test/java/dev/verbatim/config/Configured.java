package dev.verbatim.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder with a configuration file in it. */
record Configured(Path folder) {

    Settings settings(String yaml) {
        return settings(yaml, Map.of(), Overrides.NONE);
    }

    Settings settings(String yaml, Map<String, String> environment, Overrides flags) {
        try {
            Files.writeString(folder.resolve("verbatim.yml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SettingsLoader(List.of("value-case", "null-returned")).load(folder, environment, flags);
    }

    /** What the user is told about a wrong file. */
    String complaint(String yaml) {
        return complaint(yaml, Map.of(), Overrides.NONE);
    }

    String complaint(String yaml, Map<String, String> environment, Overrides flags) {
        return String.valueOf(catchThrowableOfType(UsageException.class, () -> settings(yaml, environment, flags))
                .getMessage());
    }
}
