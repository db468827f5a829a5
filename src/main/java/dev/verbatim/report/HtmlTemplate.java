package dev.verbatim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The fixed parts of the HTML report. Its content security policy lets nothing in but the one style sheet and the one
 * script of the page, by their hashes, so that nothing in the data could run even if it got out of its quotes.
 */
final class HtmlTemplate {

    private static final String DATA = "@@DATA@@";

    private final String before;
    private final String after;

    private HtmlTemplate(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The template, filled but for its data; title and summary are HTML already. */
    static HtmlTemplate filled(String title, String summary) {
        String style = resource("report.css");
        String script = resource("report.js");
        String page = resource("report.html");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(style)
                + "'; script-src '" + hash(script) + "'";
        int data = page.indexOf(DATA);
        // Title and summary hold text of pages, so they come last: what looks like a placeholder in them stays text.
        String before = page.substring(0, data)
                .replace("@@POLICY@@", policy)
                .replace("@@STYLE@@", style)
                .replace("@@TITLE@@", title);
        int noscript = before.indexOf("@@SUMMARY@@");
        return new HtmlTemplate(
                before.substring(0, noscript) + summary + before.substring(noscript + "@@SUMMARY@@".length()),
                page.substring(data + DATA.length()).replace("@@SCRIPT@@", script));
    }

    /** What stands before the data. */
    byte[] before() {
        return before.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands after the data. */
    byte[] after() {
        return after.getBytes(StandardCharsets.UTF_8);
    }

    /** The source expression that allows just this text (Content Security Policy Level 3, 2.3.1). */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Browsers hash a page after turning its line ends into LF. */
    private static String resource(String name) {
        try (InputStream in = HtmlTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
