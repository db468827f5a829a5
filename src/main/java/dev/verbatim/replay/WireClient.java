package dev.verbatim.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A client of the JDK and the connections that it keeps, which all end when it is closed. */
final class WireClient implements AutoCloseable {

    private final HttpClient client;
    private final SenderLimits limits;
    private final Executor workers;
    private volatile @Nullable Thread selector;

    /**
     * A client for one server.
     *
     * @param workers does what the client has to do when something comes
     */
    WireClient(URI base, SenderLimits limits, Executor workers) {
        this.limits = limits;
        this.workers = workers;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(limits.connect())
                .executor(this::execute);
        if (Loopback.is(base)) {
            builder.proxy(HttpClient.Builder.NO_PROXY);
        }
        if ("http".equalsIgnoreCase(base.getScheme())) {
            builder.sslContext(NoTls.CONTEXT).sslParameters(NoTls.PARAMETERS);
        }
        this.client = builder.build();
    }

    /** Why nothing came, or null. It blocks, for the other call starts a thread an answer where there are few cores. */
    @Nullable
    SendFailure exchange(HttpRequest request, Reception reception) {
        try {
            client.send(request, reception);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendFailure("the run was interrupted", Fate.UNCLEAR);
        } catch (IOException | RuntimeException e) {
            return SendFailure.of(e, request.uri(), limits.total().toSeconds());
        }
    }

    private void execute(Runnable task) {
        Thread thread = Thread.currentThread();
        if (thread.getName().endsWith("SelectorManager")) {
            selector = thread;
        }
        workers.execute(task);
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
    }
}
