package dev.verbatim.secret;

import dev.verbatim.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables that hold secrets: those that the configuration names under keys such as
 * {@code client-secret}, and those that a CI service sets. They are shown by no command, whether it signs in or not.
 */
public final class SecretVariables {

    private static final int SHORTEST = 4;

    /** As {@code config} refuses literals under such keys, what is there names a secret. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:secret|password|passwd|passphrase|token|key|assertion|credentials?)[\"']?\\s{0,9}:\\s{0,9}[\"']?"
                    + "\\$(?:\\{env:([A-Za-z_]\\w*)}|env:([A-Za-z_][\\w.-]*))");

    private static final List<String> OF_CI =
            List.of("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_RUNTIME_TOKEN", "GITHUB_TOKEN", "GH_TOKEN");

    private SecretVariables() {}

    public static void learn(Settings settings, Map<String, String> environment, Masking masking) {
        OF_CI.forEach(name -> know(environment.get(name), masking));
        Path file = settings.file();
        if (file == null) {
            return;
        }
        Matcher found = REFERENCE.matcher(text(file));
        while (found.find()) {
            know(environment.get(found.group(1) == null ? found.group(2) : found.group(1)), masking);
        }
    }

    private static void know(@Nullable String value, Masking masking) {
        if (value != null && value.strip().length() >= SHORTEST) {
            masking.know(value);
        }
    }

    /** What cannot be read any more was read a moment ago; its settings are what counts. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
