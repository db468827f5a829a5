package dev.verbatim.replay;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Links that a service gives, of which only those to itself are followed: no token goes to another host. */
final class Links {

    private Links() {}

    /** The absolute URL of a link, if it leads to the server that gave it. */
    static Optional<URI> onSameServer(URI from, String link) {
        try {
            URI to = from.resolve(link.strip());
            return place(to).equals(place(from)) ? Optional.of(to) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String place(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port
                + (uri.getRawUserInfo() == null ? "" : " with a user");
    }
}
