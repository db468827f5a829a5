package dev.verbatim.scenario;

import io.cucumber.docstring.DocString;

/** Reads the arguments of compiled steps: undoes the escapes with which they were written. */
public final class StepArguments {

    private StepArguments() {}

    public static String text(DocString docString) {
        return DocStringText.read(docString);
    }

    public static String line(String text) {
        return Escapes.undo(text);
    }
}
