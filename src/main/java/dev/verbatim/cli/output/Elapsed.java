package dev.verbatim.cli.output;

/** Durations as people say them: {@code 0.4 s}, {@code 2 min 5 s}. */
final class Elapsed {

    private Elapsed() {}

    static String of(long millis) {
        if (millis < 59_950) {
            // A formatter costs a start of the program as much as reading a page.
            long tenths = (millis + 50) / 100;
            return tenths / 10 + "." + tenths % 10 + " s";
        }
        long seconds = Math.round(millis / 1000.0);
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
