package dev.verbatim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says that Verbatim itself is broken: one line on the screen, the trace in a file. */
public final class Apology {

    private final Console console;

    public Apology(Console console) {
        this.console = console;
    }

    /** Writes the trace, says where it is, and returns the exit code for a bug. */
    public int say(Throwable problem) {
        console.err().println("error: something went wrong inside Verbatim; this is a bug, and not in your docs");
        try {
            Path file = Files.createTempFile("verbatim-", "-trace.txt");
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            Files.writeString(
                    file,
                    "Verbatim " + Version.text() + System.lineSeparator()
                            + console.masking().apply(trace.toString()));
            console.err().println("help: please report it, with the file `" + file + "`");
        } catch (IOException e) {
            console.err().println("help: please report it; the trace could not be written: " + e.getMessage());
        }
        return ExitCode.BUG;
    }
}
