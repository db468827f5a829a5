package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Items;
import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.config.ConfigValue.Text;
import dev.verbatim.model.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps secrets out of configuration files: what signs in is named there, never written. */
final class Secrets {

    private static final List<String> KINDS = List.of(
            "secret", "password", "passwd", "passphrase", "token", "key", "assertion", "credential", "credentials");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{env:[A-Za-z_][A-Za-z0-9_]*}|\\$env:[A-Za-z_][A-Za-z0-9_.-]*|\\$\\{file:[^}]+}");

    /** Those below are words such as `none` or `secret`, which reports are full of. */
    private static final int FOR_SHOW = 8;

    private Secrets() {}

    /** Refuses literal secrets anywhere below a value. The message shows the key, never the value. */
    static void refuseLiterals(ConfigValue value) {
        refuse("", value);
    }

    private static void refuse(String key, ConfigValue value) {
        if (value instanceof Table table) {
            for (Entry entry : table.entries()) {
                refuse(entry.key().text(), entry.value());
            }
        } else if (value instanceof Items items) {
            items.items().forEach(item -> refuse(key, item));
        } else if (value instanceof Text text
                && holdsSecret(key)
                && !REFERENCE.matcher(text.text()).matches()) {
            throw literal(key, text);
        }
    }

    /** What may be secret below a value: references, and literals that are too long to be there for show. */
    static List<Text> within(ConfigValue value) {
        List<Text> found = new ArrayList<>();
        collect("", value, found);
        return found;
    }

    private static void collect(String key, ConfigValue value, List<Text> found) {
        if (value instanceof Table table) {
            table.entries().forEach(entry -> collect(entry.key().text(), entry.value(), found));
        } else if (value instanceof Items items) {
            items.items().forEach(item -> collect(key, item, found));
        } else if (value instanceof Text text
                && holdsSecret(key)
                && (text.text().length() >= FOR_SHOW
                        || REFERENCE.matcher(text.text()).matches())) {
            found.add(text);
        }
    }

    private static UsageException literal(String key, Text text) {
        return text.wrong(
                "`" + key + "` is a literal secret; name where it is kept, as `${env:NAME}` or `${file:PATH}`");
    }

    /** {@code client-secret} and {@code refreshToken} hold one, {@code token-url} does not. */
    private static boolean holdsSecret(String key) {
        String letters = key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return KINDS.stream().anyMatch(letters::endsWith);
    }
}
