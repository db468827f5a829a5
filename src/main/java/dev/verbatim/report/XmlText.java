package dev.verbatim.report;

/** Text that XML 1.0 can carry. */
final class XmlText {

    private final SafeText safe;

    XmlText(SafeText safe) {
        this.safe = safe;
    }

    /** For an attribute: one line. */
    String line(String text) {
        return legal(VisibleText.line(safe.of(text)));
    }

    /** For an element's content: several lines. */
    String block(String text) {
        return legal(VisibleText.block(safe.of(text)));
    }

    /** Control characters are visible by now; the noncharacters U+FFFE and U+FFFF are all that is left (XML 1.0, 2.2). */
    private static String legal(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
