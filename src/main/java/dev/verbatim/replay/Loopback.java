package dev.verbatim.replay;

import java.net.URI;
import java.util.regex.Pattern;

/** Tells whether a URL leads back to this machine, by its text alone: no name is looked up. */
public final class Loopback {

    private static final Pattern IPV4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {}

    public static boolean is(URI uri) {
        String host = uri.getHost();
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || host.equals("[::1]")
                        || host.equals("[0:0:0:0:0:0:0:1]")
                        || IPV4.matcher(host).matches());
    }
}
