package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * Puts requests on the wire as they are, over HTTP/1.1, and hands back what came, byte for byte: redirects are not
 * followed, cookies not kept, encodings neither asked for nor undone. {@code Accept-Encoding} is sent only where the
 * docs show it, so that what is compared is what a reader of the docs would get. Safe for use by several threads.
 *
 * <p>A server may close a kept connection just as the next request is written to it, and then nobody knows whether
 * that request arrived. So only reads use kept connections, and are sent again where one turns out to be closed; each
 * write has a connection of its own.
 */
public final class HttpSender implements AutoCloseable {

    private static final int OWN_SERVER_ATTEMPTS = 3;

    private final SenderLimits limits;
    private final boolean ownServer;
    private final Connections connections;
    private final ScheduledThreadPoolExecutor timer = Deadline.timer();

    /** A sender that puts each write on the wire once. */
    public HttpSender(SenderLimits limits) {
        this(limits, false, HttpSender::systemTls);
    }

    /**
     * A sender.
     *
     * @param ownServer whether a write may be sent again
     * @param tls makes the sockets of {@code https:} URLs; asked only where there is one, for it reads the machine's
     *     certificates
     */
    HttpSender(SenderLimits limits, boolean ownServer, Supplier<SSLSocketFactory> tls) {
        this.limits = limits;
        this.ownServer = ownServer;
        this.connections = new Connections(limits.connect(), timer, !ownServer, tls);
    }

    /** A sender to a server inside Verbatim, where a request that arrives twice does no harm. */
    public static HttpSender toOwnServer(SenderLimits limits) {
        return new HttpSender(limits, true, HttpSender::systemTls);
    }

    /** Sends a request and waits for the whole answer. Never throws; a request that HTTP cannot carry is not attempted. */
    public Sending send(OutgoingRequest request) {
        String objection = WireRequest.objection(request);
        if (objection != null) {
            return Sending.failed("the request cannot be put on the wire: " + objection, Fate.UNSENT, 0, 0);
        }
        try {
            return sendInTime(request, Deadline.in(limits.total(), timer));
        } catch (RejectedExecutionException e) {
            return Sending.failed("everything was stopped before the request was sent", Fate.UNSENT, 0, 0);
        }
    }

    private Sending sendInTime(OutgoingRequest request, Deadline deadline) {
        boolean keep = ownServer || RequestActs.onlyReads(request);
        long start = System.nanoTime();
        Connection kept = keep ? connections.kept(request.uri()) : null;
        if (kept != null) {
            Sending sending = over(kept, request, keep, deadline, 1, start);
            if (sending.fate() != Fate.LOST) {
                return sending;
            }
        }
        for (int attempt = 1; ; attempt++) {
            Sending sending = anew(request, keep, deadline, attempt, start);
            if (sending.fate() != Fate.LOST || !ownServer || attempt >= OWN_SERVER_ATTEMPTS) {
                return sending;
            }
        }
    }

    private Sending anew(OutgoingRequest request, boolean keep, Deadline deadline, int attempt, long start) {
        try {
            return over(connections.open(request.uri()), request, keep, deadline, attempt, start);
        } catch (IOException e) {
            return failed(SendFailure.connecting(e, request.uri()), attempt, start);
        }
    }

    private Sending over(
            Connection connection, OutgoingRequest request, boolean keep, Deadline deadline, int attempt, long start) {
        try {
            ReceivedResponse response = connection.exchange(request, limits.bodyBytes(), deadline);
            return connection.wasCut()
                    ? Sending.cut(response, attempt, millisSince(start))
                    : Sending.answered(response, attempt, millisSince(start));
        } catch (IOException e) {
            return failed(
                    SendFailure.exchanging(e, request.uri(), limits.total().toSeconds()), attempt, start);
        } finally {
            connections.handBack(connection, keep);
        }
    }

    private static SSLSocketFactory systemTls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static Sending failed(SendFailure failure, int attempt, long start) {
        return Sending.failed(failure.words(), failure.fate(), attempt, millisSince(start));
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Sends nothing more. What is under way ends by its deadline. */
    @Override
    public void close() {
        connections.close();
        timer.shutdown();
    }
}
