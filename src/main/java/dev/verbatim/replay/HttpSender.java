package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Puts requests on the wire as they are, over HTTP/1.1, and hands back what came, byte for byte: redirects are not
 * followed, cookies not kept, encodings neither asked for nor undone. {@code Accept-Encoding} is sent only where the
 * docs show it, so that what is compared is what a reader of the docs would get. Safe for use by several threads.
 */
public final class HttpSender {

    /** A kept connection may be closed by the server just as the next request is written to it. */
    private static final int LOOPBACK_ATTEMPTS = 3;

    private final HttpClient client;
    private final SenderLimits limits;
    private final boolean loopback;

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
            builder.executor(Runnable::run).sslContext(NoTls.CONTEXT).sslParameters(NoTls.PARAMETERS);
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
            Reception reception = new Reception(limits.bodyBytes());
            SendFailure failure = exchange(wire, reception);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            ReceivedResponse response = reception.response();
            if (response != null) {
                return Sending.answered(response, attempt, millis);
            }
            if (failure == null) {
                return Sending.failed(
                        SendFailure.timeout(request.uri(), limits.total().toSeconds()), attempt, millis);
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

    private @Nullable SendFailure exchange(HttpRequest request, Reception reception) {
        CompletableFuture<HttpResponse<BodyCollector.Body>> answer = null;
        try {
            answer = client.sendAsync(request, reception);
            reception.complete(
                    answer.get(limits.total().toMillis(), TimeUnit.MILLISECONDS).body());
            return null;
        } catch (TimeoutException e) {
            reception.stalled(limits.total().toSeconds());
            answer.cancel(true);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendFailure("the run was interrupted", false, false);
        } catch (ExecutionException | RuntimeException e) {
            return SendFailure.of(e, request.uri());
        }
    }

    private static HttpRequest wire(OutgoingRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        for (Header header : request.headers()) {
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

    /** What one attempt has received so far; the headers outlive a body that never ends. */
    private static final class Reception implements BodyHandler<BodyCollector.Body> {

        private final BodyCollector collector;
        private volatile @Nullable ResponseInfo info;
        private volatile BodyCollector.@Nullable Body body;

        Reception(int limit) {
            this.collector = new BodyCollector(limit);
        }

        @Override
        public BodySubscriber<BodyCollector.Body> apply(ResponseInfo received) {
            info = received;
            return collector;
        }

        void complete(BodyCollector.Body received) {
            body = received;
        }

        void stalled(long seconds) {
            byte[] soFar = collector.soFar();
            body = new BodyCollector.Body(soFar, BrokenBody.stalled(soFar.length, seconds));
        }

        @Nullable
        ReceivedResponse response() {
            ResponseInfo head = info;
            if (head == null) {
                return null;
            }
            BodyCollector.Body end = body != null
                    ? body
                    : new BodyCollector.Body(collector.soFar(), "the connection was lost before the end of the body");
            return new ReceivedResponse(head.statusCode(), headers(head.headers()), end.bytes(), end.broken());
        }

        private static List<Header> headers(HttpHeaders headers) {
            return headers.map().entrySet().stream()
                    .flatMap(e -> e.getValue().stream().map(value -> new Header(e.getKey(), value)))
                    .toList();
        }
    }
}
