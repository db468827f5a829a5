package dev.verbatim.replay;

import java.util.Locale;

/**
 * One thing that a request does.
 *
 * @param method in upper case
 * @param path the raw path that it is done to
 */
record Act(String method, String path) {

    Act {
        method = method.strip().toUpperCase(Locale.ROOT);
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean deletes() {
        return method.equals("DELETE");
    }
}
