package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Polling;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long a request may take to show what is wanted. */
final class PatienceReader {

    static final String EVENTUALLY = "eventually";
    static final String POLL = "poll";

    private static final Pattern PAUSE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s*(ms|s|m)?");
    private static final int MOST = 1_000;

    private PatienceReader() {}

    static @Nullable Eventually eventually(Fields fields) {
        if (isFlag(fields, EVENTUALLY)) {
            return fields.flag(EVENTUALLY, false) ? new Eventually(10, Duration.ofSeconds(2), 1) : null;
        }
        Fields below = fields.below(EVENTUALLY);
        if (below == null) {
            return null;
        }
        below.only(Set.of("attempts", "interval", "agree"));
        Integer attempts = below.number("attempts", 1, MOST);
        Integer agree = below.number("agree", 1, MOST);
        return new Eventually(attempts == null ? 10 : attempts, pause(below, "interval", 2), agree == null ? 1 : agree);
    }

    static @Nullable Polling polling(Fields fields) {
        if (isFlag(fields, POLL)) {
            return fields.flag(POLL, false) ? new Polling(Duration.ofSeconds(120), Duration.ofSeconds(1)) : null;
        }
        Fields below = fields.below(POLL);
        if (below == null) {
            return null;
        }
        below.only(Set.of("limit", "interval"));
        return new Polling(pause(below, "limit", 120), pause(below, "interval", 1));
    }

    private static boolean isFlag(Fields fields, String key) {
        JsonValue value = fields.value(key);
        return value instanceof JsonBoolean || value instanceof JsonValue.JsonString;
    }

    /** A pause: seconds as a number, or {@code 500ms}, {@code 2s}, {@code 1m}. */
    private static Duration pause(Fields fields, String key, int seconds) {
        JsonValue value = fields.value(key);
        if (value == null) {
            return Duration.ofSeconds(seconds);
        }
        Matcher matcher = PAUSE.matcher(Values.text(value).strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            fields.error(
                    "scenario-value",
                    fields.valueSpan(key),
                    "`" + key + "` takes a time such as `500ms` or `2s`, not " + Fields.noun(value),
                    null);
            return Duration.ofSeconds(seconds);
        }
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        double millis = Double.parseDouble(matcher.group(1))
                * switch (unit) {
                    case "ms" -> 1;
                    case "m" -> 60_000;
                    default -> 1_000;
                };
        return Duration.ofMillis(Math.round(millis));
    }
}
