package dev.verbatim.cli;

/** Starts Verbatim from the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
