package dev.verbatim.replay;

import java.security.Provider;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * A TLS context that makes no connection. The JDK's client sets up TLS when it is built, which reads the machine's
 * certificates and costs more than a page's worth of plain requests; a client of a plain {@code http:} URL is given
 * this instead.
 */
final class NoTls extends SSLContextSpi {

    static final SSLContext CONTEXT = new Context();
    static final SSLParameters PARAMETERS = new SSLParameters(new String[0], new String[0]);

    private static final class Context extends SSLContext {
        Context() {
            super(new NoTls(), new None(), "none");
        }
    }

    private static final class None extends Provider {
        private static final long serialVersionUID = 1L;

        None() {
            super("none", "1", "no TLS at all");
        }
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("this client was made for plain HTTP");
    }

    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
        throw refused();
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        throw refused();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        throw refused();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        throw refused();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        throw refused();
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        throw refused();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        throw refused();
    }
}
