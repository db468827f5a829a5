package dev.verbatim.cli;

import dev.verbatim.cli.output.Environment;
import dev.verbatim.secret.ConfiguredSecrets;
import dev.verbatim.secret.Masking;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The process around a command, captured once and handed down.
 *
 * @param out where results go, masked
 * @param err where progress and problems go, masked
 * @param directory the working directory
 * @param masking what everything that is shown or written goes through
 */
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        Clock clock,
        Masking masking) {

    public Console {
        environment = Map.copyOf(environment);
        ConfiguredSecrets.learnOfCi(environment, masking);
        out = masked(out, masking);
        err = masked(err, masking);
    }

    private static PrintStream masked(PrintStream stream, Masking masking) {
        return new PrintStream(new MaskedStream(stream, masking), false, StandardCharsets.UTF_8);
    }

    /** A console on which nothing is known to be secret yet. */
    public Console(PrintStream out, PrintStream err, Map<String, String> environment, Path directory, Clock clock) {
        this(out, err, environment, directory, clock, new Masking());
    }

    /** The console of this process, whose standard output is given. */
    static Console system(OutputStream out) {
        return new Console(
                stream(out),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Clock.systemUTC());
    }

    /** What the terminal can do; without the launcher's word, no stream counts as one. */
    public Environment terminal() {
        return Environment.of(environment, false);
    }

    private static PrintStream stream(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** A writer onto one of the streams, for what wants one. */
    public PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
