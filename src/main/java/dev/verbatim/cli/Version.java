package dev.verbatim.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this jar, as its manifest has it. */
public final class Version implements IVersionProvider {

    /** The bare version; {@code dev} when not started from a jar. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version != null ? version : "dev";
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "verbatim " + text() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
