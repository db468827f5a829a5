package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Paths of what this run created, by the answers to its own requests: the {@code id} in what a POST returned, below the
 * path that was posted to; the {@code Location} that came with it; the path of a PUT that was answered 201. What lies
 * below such a path counts too. Safe for use by several threads.
 */
final class Created {

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    /** Learns from an answer. */
    void note(OutgoingRequest request, ReceivedResponse response) {
        String path = plain(request.uri());
        if (request.method().equalsIgnoreCase("PUT") && response.status() == 201) {
            add(path);
        }
        if (!request.method().equalsIgnoreCase("POST") || response.status() < 200 || response.status() > 202) {
            return;
        }
        String id = RootText.of(response, "id").orElse("");
        if (!id.isEmpty()) {
            String escaped = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
            add(path + "/" + escaped);
            add(path + "('" + escaped + "')");
        }
        if (response.status() > 200) {
            response.header("Location")
                    .flatMap(location -> Links.onSameServer(request.uri(), location))
                    .ifPresent(uri -> addPlace(path, plain(uri)));
        }
    }

    /** Whether that path is of something that this run created. */
    boolean owns(String path) {
        String plain = plain(path);
        return paths.stream().anyMatch(own -> isWithin(plain, own));
    }

    private void addPlace(String path, String place) {
        // An action may well answer with the place of what it acted on, which was there before.
        if (place.chars().filter(c -> c == '/').count() > 1 && !isWithin(path, place)) {
            add(place);
        }
    }

    private void add(String path) {
        if (!isDevious(path)) {
            paths.add(plain(path));
        }
    }

    private static boolean isWithin(String path, String whole) {
        return !isDevious(path)
                && path.startsWith(whole)
                && (path.length() == whole.length() || path.charAt(whole.length()) == '/');
    }

    /** Whether a server may take the path for another one than it seems. */
    private static boolean isDevious(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("..")
                || lower.contains("%2e")
                || lower.contains("%2f")
                || lower.contains("%5c")
                || lower.contains("\\")
                || lower.contains("/./")
                || lower.endsWith("/.")
                || lower.contains("//");
    }

    private static String plain(URI uri) {
        return plain(String.valueOf(uri.getRawPath()));
    }

    private static String plain(String path) {
        String unescaped = path.replace("%3A", ":").replace("%3a", ":").replace("%40", "@");
        unescaped = unescaped
                .replace("%2C", ",")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%3D", "=");
        return unescaped.endsWith("/") ? unescaped.substring(0, unescaped.length() - 1) : unescaped;
    }
}
