package dev.verbatim.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a heading's text what translated pages put into it: anchors that keep links alive, the original text
 * beside the translation, and the tags around both.
 */
record InlineText(String text, String anchor) {

    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s{1,9}(?:name|id)\\s{0,9}=\\s{0,9}[\"']?([^\"'<>]{0,300})[\"']?\\s{0,9}/?>(?:\\s{0,9}</a>)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "<span class=\"sxs-lookup\">(?:<span[^<>]{0,200}>)?[^<]{0,1000}(?:</span>){1,2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPAN = Pattern.compile("</?span(?:\\s[^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);

    static InlineText of(String written) {
        if (written.indexOf('<') < 0) {
            return new InlineText(written.strip(), "");
        }
        Matcher matcher = ANCHOR.matcher(written);
        String anchor = matcher.find() ? matcher.group(1).strip() : "";
        String plain = ORIGINAL.matcher(matcher.reset().replaceAll("")).replaceAll("");
        return new InlineText(SPAN.matcher(plain).replaceAll("").strip(), anchor);
    }
}
