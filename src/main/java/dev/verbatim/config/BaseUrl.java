package dev.verbatim.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The URL that stands before the paths of a target. */
final class BaseUrl {

    private static final int HIGHEST_PORT = 65_535;

    private BaseUrl() {}

    /** Whether a word means to be a URL rather than the name of a target. */
    static boolean looksLike(String word) {
        return word.contains("://");
    }

    /** A base URL without its final slash. */
    static String of(Given given) {
        URI url = parse(given.text());
        if (url == null || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw given.not("a URL such as `https://graph.microsoft.com/v1.0`", withoutUser(given.text()));
        }
        if (url.getRawUserInfo() != null) {
            throw given.wrong("a URL with a user or password in it is a literal secret");
        }
        if (url.getPort() > HIGHEST_PORT) {
            throw given.wrong("there is no port " + url.getPort() + ": the highest is " + HIGHEST_PORT);
        }
        return given.text().replaceFirst("/+$", "");
    }

    /** Whether a base URL leads to this very machine. No name is looked up. */
    static boolean isLoopback(String baseUrl) {
        URI url = parse(baseUrl);
        String host = url == null || url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.matches("127(\\.[0-9]{1,3}){3}") || host.equals("[::1]");
    }

    private static @Nullable URI parse(String text) {
        try {
            URI url = new URI(text);
            String scheme = url.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String withoutUser(String text) {
        return text.replaceFirst("//[^/]*@", "//");
    }
}
