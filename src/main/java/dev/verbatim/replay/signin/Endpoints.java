package dev.verbatim.replay.signin;

import dev.verbatim.config.Auth;
import dev.verbatim.config.Reference;
import dev.verbatim.model.UsageException;
import java.net.URI;
import java.util.Locale;

/** The URLs of token servers. Secrets go there, so it takes TLS, but on this machine. */
record Endpoints(Lookup lookup) {

    URI url(Auth.Endpoint endpoint) {
        String base = lookup.text(endpoint.base());
        String text = endpoint.tenant() == null
                ? base
                : base.replaceFirst("/+$", "") + "/" + lookup.text(endpoint.tenant()) + endpoint.path();
        URI url = parsed(text, endpoint.base());
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw wrong(endpoint.base(), "`" + text + "` is not the URL of a token server");
        }
        if (scheme.equals("http") && !isThisMachine(url.getHost())) {
            throw wrong(endpoint.base(), "a token server must be asked over `https`, not at `" + text + "`");
        }
        return url;
    }

    URI plain(Reference reference) {
        return parsed(lookup.text(reference), reference);
    }

    private static URI parsed(String text, Reference written) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw wrong(written, "`" + text + "` is not a URL");
        }
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    private static UsageException wrong(Reference written, String message) {
        return new UsageException(written.place().isEmpty() ? message : written.place() + ": " + message);
    }
}
