package dev.verbatim.replay;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

    private final Duration limit;
    private final ScheduledThreadPoolExecutor timer;
    private final boolean wary;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<SSLSocketFactory> tls;
    private volatile boolean closed;

    /**
     * No connection yet.
     *
     * @param limit how long making one may take, its TLS included
     * @param wary whether servers may send what nobody asked for; finding out takes a millisecond
     */
    Connections(Duration limit, ScheduledThreadPoolExecutor timer, boolean wary, Supplier<SSLSocketFactory> tls) {
        this.limit = limit;
        this.timer = timer;
        this.wary = wary;
        this.tls = tls;
    }

    /** A connection to that server which has been used before, or null. */
    @Nullable
    Connection kept(URI uri) {
        for (Connection next : List.copyOf(idle)) {
            boolean fresh = System.nanoTime() - next.lastUsed() < KEPT_NANOS;
            // Whoever removes it has it.
            if ((fresh && !next.leadsTo(uri)) || !idle.remove(next)) {
                continue;
            }
            if (fresh && (!wary || next.isQuiet())) {
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
        Deadline deadline = Deadline.in(limit, timer);
        Socket plain = connected(uri, deadline);
        try {
            plain.setTcpNoDelay(true);
            return new Connection(
                    uri, plain, "https".equalsIgnoreCase(uri.getScheme()) ? secured(plain, uri, deadline) : null);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private Socket connected(URI uri, Deadline deadline) throws IOException {
        Proxy proxy = proxy(uri);
        int port = port(uri);
        if (proxy.type() != Proxy.Type.DIRECT) {
            return tunnel(proxy, InetSocketAddress.createUnresolved(uri.getHost(), port), deadline);
        }
        IOException first = null;
        InetAddress[] addresses = NameLookup.of(uri.getHost(), deadline);
        for (int i = 0; i < addresses.length; i++) {
            try {
                int millis = deadline.millisFor(addresses.length - i);
                return connect(new Socket(Proxy.NO_PROXY), new InetSocketAddress(addresses[i], port), millis);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new UnknownHostException(uri.getHost()) : first;
    }

    private static Socket tunnel(Proxy proxy, InetSocketAddress address, Deadline deadline) throws IOException {
        try {
            return connect(new Socket(proxy), address, deadline.millisFor(1));
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            throw new ProxyException(e);
        }
    }

    private static Socket connect(Socket socket, InetSocketAddress address, int millis) throws IOException {
        try {
            socket.connect(address, millis);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private SSLSocket secured(Socket plain, URI uri, Deadline deadline) throws IOException {
        SSLSocket secure = (SSLSocket) tls.get().createSocket(plain, uri.getHost(), port(uri), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        Alarm alarm = deadline.alarm(plain);
        try {
            secure.startHandshake();
        } catch (IOException e) {
            throw alarm.off() ? e : new SocketTimeoutException();
        } finally {
            alarm.off();
        }
        if (!alarm.off()) {
            throw new SocketTimeoutException();
        }
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
