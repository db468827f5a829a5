package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts requests on the wire as they are, over HTTP/1.1, and hands back what came, byte for byte: redirects are not
 * followed, cookies not kept, encodings neither asked for nor undone. {@code Accept-Encoding} is sent only where the
 * docs show it, so that what is compared is what a reader of the docs would get. Safe for use by several threads.
 */
public final class HttpSender implements AutoCloseable {

    /** A kept connection may be closed by the server just as the next request is written to it. */
    private static final int LOOPBACK_ATTEMPTS = 3;

    private volatile @Nullable Thread selector;
    private final HttpClient client;
    private final SenderLimits limits;
    private final boolean loopback;
    private final ScheduledThreadPoolExecutor timer = Deadline.timer();

    /** A sender of requests to one server, that of {@code base}. */
    public HttpSender(URI base, SenderLimits limits) {
        this.limits = limits;
        this.loopback = Loopback.is(base);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(limits.connect());
        if (loopback) {
            builder.proxy(HttpClient.Builder.NO_PROXY);
        }
        if ("http".equalsIgnoreCase(base.getScheme())) {
            // Nothing here ever blocks, and every hand-over between threads costs more than the work it hands over.
            builder.executor(this::inPlace).sslContext(NoTls.CONTEXT).sslParameters(NoTls.PARAMETERS);
        }
        this.client = builder.build();
    }

    /** Sends a request and waits for the whole answer. Never throws; a request that HTTP cannot carry is not attempted. */
    public Sending send(OutgoingRequest request) {
        HttpRequest wire;
        try {
            wire = wire(request);
        } catch (IllegalArgumentException e) {
            return Sending.failed("the request cannot be put on the wire: " + e.getMessage(), 0, 0);
        }
        long start = System.nanoTime();
        int attempt = 0;
        while (true) {
            attempt++;
            Reception reception = new Reception(limits.bodyBytes(), Deadline.in(limits.total(), timer));
            SendFailure failure = exchange(wire, reception);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            ReceivedResponse response = reception.response();
            if (response != null) {
                return Sending.answered(response, attempt, millis);
            }
            if (failure == null) {
                return Sending.failed("the answer was lost", attempt, millis);
            }
            if (failure.bodyOn204()) {
                return Sending.answered(
                        new ReceivedResponse(204, List.of(), new byte[0], failure.words()), attempt, millis);
            }
            if (!failure.lost() || !loopback || attempt >= LOOPBACK_ATTEMPTS) {
                return Sending.failed(failure.words(), attempt, millis);
            }
        }
    }

    private void inPlace(Runnable task) {
        Thread thread = Thread.currentThread();
        if (thread.getName().startsWith("HttpClient-")) {
            selector = thread;
        }
        task.run();
    }

    /**
     * Ends the client's own thread. Before Java 21 a client cannot be closed, and at its exit a JVM waits 0.3 s for every
     * thread that waits for the network.
     */
    @Override
    public void close() {
        Thread thread = selector;
        if (thread != null) {
            thread.interrupt();
        }
        timer.shutdownNow();
    }

    /** Why nothing came, or null. It blocks, for the other call starts a thread an answer where there are few cores. */
    private @Nullable SendFailure exchange(HttpRequest request, Reception reception) {
        try {
            client.send(request, reception);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendFailure("the run was interrupted", false, false);
        } catch (IOException | RuntimeException e) {
            return SendFailure.of(e, request.uri(), limits.total().toSeconds());
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
