package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts requests on the wire as they are, over HTTP/1.1, and hands back what came, byte for byte: redirects are not
 * followed, cookies not kept, encodings neither asked for nor undone. {@code Accept-Encoding} is sent only where the
 * docs show it, so that what is compared is what a reader of the docs would get. Safe for use by several threads.
 *
 * <p>A server may close a kept connection just as the next request is written to it, and then nobody knows whether
 * that request arrived. So only reads use kept connections; each write has a connection of its own.
 */
public final class HttpSender implements AutoCloseable {

    private static final int OWN_SERVER_ATTEMPTS = 3;

    private final URI base;
    private final SenderLimits limits;
    private final boolean ownServer;
    private final @Nullable ExecutorService pool;
    private final WireClient kept;
    private final ScheduledThreadPoolExecutor timer = Deadline.timer();

    /** A sender of requests to one server, that of {@code base}; each is put on the wire once. */
    public HttpSender(URI base, SenderLimits limits) {
        this(base, limits, false);
    }

    private HttpSender(URI base, SenderLimits limits, boolean ownServer) {
        this.base = base;
        this.limits = limits;
        this.ownServer = ownServer;
        this.pool =
                "http".equalsIgnoreCase(base.getScheme()) ? null : Executors.newCachedThreadPool(HttpSender::daemon);
        this.kept = client();
    }

    /** A sender to a server inside Verbatim, where a request that arrives twice does no harm. */
    public static HttpSender toOwnServer(URI base, SenderLimits limits) {
        return new HttpSender(base, limits, true);
    }

    /** Sends a request and waits for the whole answer. Never throws; a request that HTTP cannot carry is not attempted. */
    public Sending send(OutgoingRequest request) {
        HttpRequest wire;
        try {
            wire = wire(request);
        } catch (IllegalArgumentException e) {
            return Sending.failed("the request cannot be put on the wire: " + e.getMessage(), Fate.UNSENT, 0, 0);
        }
        boolean keep = ownServer || RequestActs.onlyReads(request);
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            Sending sending = once(wire, keep, attempt, start);
            if (sending.fate() != Fate.LOST || !ownServer || attempt >= OWN_SERVER_ATTEMPTS) {
                return sending;
            }
        }
    }

    private Sending once(HttpRequest wire, boolean keep, int attempt, long start) {
        Reception reception = new Reception(limits.bodyBytes(), Deadline.in(limits.total(), timer));
        SendFailure failure = keep ? kept.exchange(wire, reception) : onItsOwn(wire, reception);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        ReceivedResponse response = reception.response();
        if (response != null) {
            return Sending.answered(response, attempt, millis);
        }
        if (failure == null) {
            return Sending.failed("the answer was lost", Fate.LOST, attempt, millis);
        }
        if (failure.fate() == Fate.ANSWERED) {
            ReceivedResponse bare = new ReceivedResponse(204, List.of(), new byte[0], failure.words());
            return Sending.answered(bare, attempt, millis);
        }
        return Sending.failed(failure.words(), failure.fate(), attempt, millis);
    }

    private @Nullable SendFailure onItsOwn(HttpRequest wire, Reception reception) {
        try (WireClient fresh = client()) {
            return fresh.exchange(wire, reception);
        }
    }

    private WireClient client() {
        // Over plain HTTP nothing ever blocks, and every hand-over between threads costs more than what it hands over.
        Executor workers = pool == null ? Runnable::run : pool;
        return new WireClient(base, limits, workers);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "verbatim-http");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        kept.close();
        timer.shutdownNow();
        if (pool != null) {
            pool.shutdown();
        }
    }

    private HttpRequest wire(OutgoingRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).timeout(limits.total());
        for (Header header : request.headers()) {
            if (!header.value().chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'))) {
                throw new IllegalArgumentException(
                        "the header `" + header.name() + "` has a character that is not ASCII");
            }
            builder.header(header.name(), header.value());
        }
        if (request.body().length > 0) {
            builder.method(request.method(), BodyPublishers.ofByteArray(request.body()));
        } else if (request.method().equals("GET")) {
            // Given a publisher, even an empty one, some releases of the client send a content length.
            builder.GET();
        } else {
            builder.method(request.method(), BodyPublishers.noBody());
        }
        return builder.build();
    }
}
