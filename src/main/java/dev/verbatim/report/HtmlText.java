package dev.verbatim.report;

/** Text as HTML shows it, whatever it holds. */
final class HtmlText {

    private HtmlText() {}

    static String of(String text) {
        return VisibleText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
