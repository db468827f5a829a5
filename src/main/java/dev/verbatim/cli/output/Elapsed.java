package dev.verbatim.cli.output;

import java.util.Locale;

/** Durations as people say them: {@code 0.4 s}, {@code 2 min 5 s}. */
final class Elapsed {

    private Elapsed() {}

    static String of(long millis) {
        if (millis < 59_950) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = Math.round(millis / 1000.0);
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
