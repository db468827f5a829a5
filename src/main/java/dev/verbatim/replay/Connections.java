package dev.verbatim.replay;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Opens connections, and keeps for a while those that may be used again. Safe for use by several threads. */
final class Connections implements Closeable {

    /** Many servers close a connection after five seconds without a request, and tell nobody. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final int connectMillis;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<SSLSocketFactory> tls;
    private volatile boolean closed;

    /**
     * No connection yet.
     *
     * @param limit how long making one may take, and its TLS once more
     */
    Connections(Duration limit, Supplier<SSLSocketFactory> tls) {
        this.tls = tls;
        this.connectMillis = Math.toIntExact(limit.toMillis());
    }

    /** A connection to that server which has been used before, or null. */
    @Nullable
    Connection kept(URI uri) {
        for (Connection next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.leadsTo(uri) && System.nanoTime() - next.lastUsed() < KEPT_NANOS) {
                return next;
            }
            next.close();
        }
        return null;
    }

    /** Keeps a connection that somebody has done with, where that is wanted and possible, and else closes it. */
    void handBack(Connection connection, boolean keep) {
        if (keep && connection.reusable()) {
            idle.addFirst(connection);
        } else {
            connection.close();
        }
        if (closed) {
            close();
        }
    }

    /**
     * A new connection.
     *
     * @throws IOException if the server cannot be reached, or not securely
     */
    Connection open(URI uri) throws IOException {
        Socket plain = connected(uri);
        try {
            plain.setTcpNoDelay(true);
            return new Connection(uri, plain, "https".equalsIgnoreCase(uri.getScheme()) ? secured(plain, uri) : null);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private Socket connected(URI uri) throws IOException {
        Proxy proxy = proxy(uri);
        int port = port(uri);
        if (proxy.type() != Proxy.Type.DIRECT) {
            return connect(new Socket(proxy), InetSocketAddress.createUnresolved(uri.getHost(), port));
        }
        IOException first = null;
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            try {
                return connect(new Socket(Proxy.NO_PROXY), new InetSocketAddress(address, port));
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new UnknownHostException(uri.getHost()) : first;
    }

    private Socket connect(Socket socket, InetSocketAddress address) throws IOException {
        try {
            socket.connect(address, connectMillis);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private SSLSocket secured(Socket plain, URI uri) throws IOException {
        SSLSocket secure = (SSLSocket) tls.get().createSocket(plain, uri.getHost(), port(uri), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        plain.setSoTimeout(connectMillis);
        secure.startHandshake();
        plain.setSoTimeout(0);
        return secure;
    }

    /** The proxy that the machine's settings name for a URL; none for the machine itself. */
    private static Proxy proxy(URI uri) {
        ProxySelector selector = Loopback.is(uri) ? null : ProxySelector.getDefault();
        return selector == null
                ? Proxy.NO_PROXY
                : selector.select(uri).stream().findFirst().orElse(Proxy.NO_PROXY);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    @Override
    public void close() {
        closed = true;
        for (Connection next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            next.close();
        }
    }
}
