package dev.verbatim.report;

import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;

/** The command that replays one example the way a run did. */
public final class Reproduce {

    private Reproduce() {}

    /** {@code ./verbatim run PAGE:LINE}, with the target and strictness where they are not the usual ones. */
    public static String command(ExampleResult result, RunInfo info) {
        Example example = result.example();
        String page = example.page().startsWith("-") ? "./" + example.page() : example.page();
        StringBuilder command = new StringBuilder("./verbatim run ").append(quoted(page + ":" + example.line()));
        if (isOneOfSeveral(example)) {
            command.append(" -e ").append(quoted(example.name()));
        }
        if (!info.target().isEmpty() && !info.target().equals("mock")) {
            command.append(" --target ").append(quoted(info.target()));
        }
        if (!info.strictness().isEmpty() && !info.strictness().equals("standard")) {
            command.append(" --shape ").append(quoted(info.strictness()));
        }
        if (wrote(result)) {
            command.append(" --allow-writes");
        }
        return command.toString();
    }

    /** Whether the example's line leads to other scenarios of it too; {@code name#2} is a second example of that name. */
    private static boolean isOneOfSeveral(Example example) {
        String lead = example.title() + "#";
        return example.name().startsWith(lead)
                && !example.name().substring(lead.length()).matches("\\d+");
    }

    /** Deletions stay locked: a command that is pasted must not destroy anything. */
    private static boolean wrote(ExampleResult result) {
        String line = ExampleJson.requestLine(result.example());
        Proof proof = result.proof();
        return proof != null
                && proof.kind() == Proof.Kind.LIVE
                && !line.startsWith("GET ")
                && !line.startsWith("HEAD ");
    }

    /** A word for a POSIX shell: quoted where the shell would change it. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_./:@%+=,".indexOf(c) >= 0));
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
