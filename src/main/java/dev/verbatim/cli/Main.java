package dev.verbatim.cli;

/** Starts Verbatim from the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Verbatim.prepare(args);
        Interruption interruption = new Interruption();
        interruption.watch();
        int code = Verbatim.run(Console.system(), args);
        interruption.finished();
        System.exit(code);
    }
}
