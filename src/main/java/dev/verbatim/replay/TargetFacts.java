package dev.verbatim.replay;

import java.net.URI;

/**
 * What deciding about a request needs to know about where it would go.
 *
 * @param mock whether it is the embedded mock, where nothing can be harmed
 * @param disposable whether its owner said that it may be written to; true for every loopback address
 */
public record TargetFacts(String name, boolean mock, boolean disposable) {

    /** The embedded mock. */
    public static TargetFacts ofMock() {
        return new TargetFacts("mock", true, true);
    }

    /** A live service; one on this machine counts as disposable without anyone saying so. */
    public static TargetFacts ofLive(String name, URI url, boolean disposable) {
        return new TargetFacts(name, false, disposable || Loopback.is(url));
    }
}
