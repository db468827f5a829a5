package dev.verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Starts Verbatim from the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Verbatim.prepare(args);
        Interruption interruption = new Interruption();
        interruption.watch();
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Console console = Console.system(out);
        int code = Verbatim.run(console, args);
        interruption.finished();
        if (out.loss() != null) {
            console.err().println("error: the output cannot be written: " + out.loss());
            console.err().flush();
        }
        System.exit(out.exitCode(code));
    }
}
