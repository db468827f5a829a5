package dev.verbatim.json;

/** The quotation marks that people put round JSON strings. */
final class Quotes {

    private static final String SMART_DOUBLE = "\u201c\u201d\u201e\u201f\uff02";
    private static final String SMART_SINGLE = "\u2018\u2019\u201a\u201b";

    private Quotes() {}

    static boolean opens(int c) {
        return c == '"' || c == '\'' || isSmart(c);
    }

    static boolean isSmart(int c) {
        return isSmartDouble(c) || isSmartSingle(c);
    }

    static boolean isSmartDouble(int c) {
        return c > 0x7f && SMART_DOUBLE.indexOf(c) >= 0;
    }

    /** Whether {@code c} may close what {@code opening} opened: any mark of the same number of strokes. */
    static boolean closes(int opening, int c) {
        return isDouble(opening) ? isDouble(c) : c == '\'' || isSmartSingle(c);
    }

    private static boolean isDouble(int c) {
        return c == '"' || isSmartDouble(c);
    }

    private static boolean isSmartSingle(int c) {
        return c > 0x7f && SMART_SINGLE.indexOf(c) >= 0;
    }
}
