package dev.verbatim.config;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settings that flags, the environment and the file can give, the first of these winning. All are looked at: a wrong
 * value is told even where a stronger one hides it.
 */
final class Layers {

    private final Section file;
    private final Map<String, String> environment;
    private final Map<String, Origin> origins;

    Layers(Section file, Map<String, String> environment, Map<String, Origin> origins) {
        this.file = file;
        this.environment = environment;
        this.origins = origins;
    }

    /** A setting of the file only. */
    <T> T pick(String key, T standard, Function<Given, T> meaning) {
        return picked(key, file.text(key), standard, meaning);
    }

    /**
     * A setting of all layers.
     *
     * @param variable name of the environment variable
     * @param flag what was given with {@code --key}, or null
     */
    <T> T pick(String key, String variable, @Nullable String flag, T standard, Function<Given, T> meaning) {
        return over(key, variable, flag, pick(key, standard, meaning), meaning);
    }

    /** A setting that flags and the environment can give, but no file. */
    <T> T over(String key, String variable, @Nullable String flag, T standard, Function<Given, T> meaning) {
        String set = environment.getOrDefault(variable, "");
        Given fromEnvironment = set.isBlank() ? null : new Given(set, new Origin(Origin.Kind.ENVIRONMENT, variable));
        Given fromFlag = flag == null ? null : new Given(flag, new Origin(Origin.Kind.FLAG, "--" + key));
        return picked(key, fromFlag, picked(key, fromEnvironment, standard, meaning), meaning);
    }

    private <T> T picked(String key, @Nullable Given given, T otherwise, Function<Given, T> meaning) {
        if (given == null) {
            return otherwise;
        }
        origins.put(key, given.origin());
        return meaning.apply(given);
    }
}
