package dev.verbatim.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the anchors out of a heading's text, which translated pages carry to keep links alive. */
record InlineText(String text, String anchor) {

    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s{1,9}(?:name|id)\\s{0,9}=\\s{0,9}[\"']?([^\"'<>]{0,300})[\"']?\\s{0,9}/?>(?:\\s{0,9}</a>)?",
            Pattern.CASE_INSENSITIVE);

    static InlineText of(String written) {
        if (written.indexOf('<') < 0) {
            return new InlineText(written.strip(), "");
        }
        Matcher matcher = ANCHOR.matcher(written);
        String anchor = matcher.find() ? matcher.group(1).strip() : "";
        return new InlineText(matcher.reset().replaceAll("").strip(), anchor);
    }
}
