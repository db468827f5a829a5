package dev.verbatim.secret;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.config.Reference;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that the configuration names: environment variables under keys such as {@code client-secret}, whatever an
 * account signs in with, and variables that a CI service sets. No command shows them, whether it signs in or not.
 */
public final class ConfiguredSecrets {

    private static final int SHORTEST = 4;

    /** As {@code config} refuses literals under such keys, what is there names a secret. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:secret|password|passwd|passphrase|token|key|assertion|credentials?)[\"']?\\s{0,9}:\\s{0,9}[\"']?"
                    + "\\$(?:\\{env:([A-Za-z_]\\w*)}|env:([A-Za-z_][\\w.-]*))");

    private static final List<String> OF_CI =
            List.of("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_RUNTIME_TOKEN", "GITHUB_TOKEN", "GH_TOKEN");

    private ConfiguredSecrets() {}

    /** Tells the masking of them, and of the names that the configuration adds. */
    public static void learn(Settings settings, Map<String, String> environment, Masking masking) {
        masking.configure(settings.mask());
        learnOfCi(environment, masking);
        for (TargetSettings target : settings.targets().values()) {
            target.values().forEach(masking::learnNamed);
            target.signIn().idle().forEach(secret -> learn(secret, environment, masking));
            target.signIn().accounts().forEach(account -> learn(account, environment, masking));
        }
        Path file = settings.file();
        if (file != null) {
            Matcher found = REFERENCE.matcher(text(file));
            while (found.find()) {
                know(environment.get(found.group(1) == null ? found.group(2) : found.group(1)), masking);
            }
        }
    }

    /** Tells the masking of what can be known before there is a configuration. */
    public static void learnOfCi(Map<String, String> environment, Masking masking) {
        OF_CI.forEach(name -> know(environment.get(name), masking));
    }

    /** What is not there will be missed when somebody signs in. */
    private static void learn(Reference secret, Map<String, String> environment, Masking masking) {
        secret.find(environment).ifPresent(value -> know(value, masking));
    }

    private static void learn(AccountSettings account, Map<String, String> environment, Masking masking) {
        account.auth().secrets().forEach(secret -> learn(secret, environment, masking));
        account.headers().forEach((name, header) -> {
            if (header.isKeptElsewhere()) {
                learn(header, environment, masking);
            } else {
                masking.learnNamed(name, header.text());
            }
        });
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
