package dev.verbatim.replay;

import java.io.IOException;

/** The proxy cannot be reached, or does not let a connection through. */
final class ProxyException extends IOException {

    private static final long serialVersionUID = 1L;

    ProxyException(IOException cause) {
        super(cause);
    }
}
