package dev.verbatim.shape;

/** Strings that pages write where a value will be, and that no service would take them for. */
final class StandIn {

    private StandIn() {}

    /** Whether a string is a gap left for a value: empty, {@code datetime-value}, {@code @odata.type: contoso.room}. */
    static boolean is(String text) {
        String word = text.strip();
        return word.isEmpty()
                || word.endsWith("-value")
                || word.startsWith("@odata.type")
                || word.contains("...")
                || word.contains("\u2026");
    }
}
