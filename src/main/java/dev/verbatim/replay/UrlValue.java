package dev.verbatim.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escapes values for the place where they stand in a URL. */
public final class UrlValue {

    private UrlValue() {}

    /** A value that is one segment or less, whatever characters it has. */
    public static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%21", "!");
    }

    /** A value in which someone wrote slashes because they part segments. */
    public static String path(String value) {
        return segment(value).replace("%2F", "/");
    }
}
