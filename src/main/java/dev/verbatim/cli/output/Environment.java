package dev.verbatim.cli.output;

import java.util.Locale;
import java.util.Map;

/**
 * Where the command runs, looked at once at the start.
 *
 * @param terminal whether standard output is a terminal
 * @param errorTerminal whether standard error is one
 * @param ci whether a CI service runs us
 * @param githubActions whether that is GitHub Actions
 * @param colour whether standard output takes colours
 * @param dumb whether the terminal cannot rewrite a line
 * @param width of a line in columns
 */
public record Environment(
        boolean terminal,
        boolean errorTerminal,
        boolean ci,
        boolean githubActions,
        boolean colour,
        boolean dumb,
        int width) {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /**
     * Reads the environment's variables. The launcher says in {@code VERBATIM_TERMINAL} which streams are terminals
     * ({@code out}, {@code err}, both or neither), which a JVM cannot tell one by one.
     *
     * @param console whether the JVM has a console; counts for both streams where the launcher says nothing
     */
    public static Environment of(Map<String, String> variables, boolean console) {
        String streams = variables.get("VERBATIM_TERMINAL");
        boolean out = streams == null ? console : streams.contains("out");
        boolean err = streams == null ? console : streams.contains("err");
        String term = variables.getOrDefault("TERM", "");
        boolean dumb = term.isEmpty() || term.equals("dumb");
        boolean forced = isOn(variables, "FORCE_COLOR") || isOn(variables, "CLICOLOR_FORCE");
        boolean plain = !variables.getOrDefault("NO_COLOR", "").isEmpty();
        return new Environment(
                out,
                err,
                isOn(variables, "CI"),
                isOn(variables, "GITHUB_ACTIONS"),
                !plain && (forced || (out && !dumb)),
                dumb,
                width(variables.getOrDefault("COLUMNS", "")));
    }

    /** Whether a line of progress may be drawn and redrawn on standard error. */
    public boolean interactive() {
        return errorTerminal && !ci && !dumb;
    }

    private static boolean isOn(Map<String, String> variables, String name) {
        String value = variables.getOrDefault(name, "").toLowerCase(Locale.ROOT);
        return !value.isEmpty() && !value.equals("0") && !value.equals("false");
    }

    private static int width(String columns) {
        if (columns.isEmpty() || columns.length() > 5 || !columns.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return USUAL_WIDTH;
        }
        int number = Integer.parseInt(columns);
        // A terminal that does not know its size says nought.
        return number == 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, number));
    }
}
