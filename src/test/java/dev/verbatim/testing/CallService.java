package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A service of calls and their participants on loopback, with state: what was created is there, what was deleted is
 * gone. It can be told to ask for tokens and scopes, to be slow to show things, to throttle, delay and drop.
 *
 * <pre>
 * POST   /calls                                  201, the call
 * GET    /calls            /calls/{id}           200
 * PATCH  /calls/{id}                             200, with another subject
 * PUT    /calls/{id}/recording                   201, the number of bytes that came
 * DELETE /calls/{id}                             204
 * POST   /calls/{id}/participants/invite         200, a finished operation with `participantId`
 * GET    /calls/{id}/participants[/{id}]         200, or 404 while an invited one does not show
 * POST   /calls/{id}/participants/{id}/mute      200, a finished operation
 * DELETE /calls/{id}/participants/{id}           202 with Location, an operation that removes the participant
 * GET    /calls/{id}/operations/{id}             200, `running` until it is `completed`
 * </pre>
 */
public final class CallService implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(CallService::daemon);
    private final Calls calls = new Calls();
    private final Replies replies;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile Function<String, Set<String>> scopes = token -> Set.of(READ, WRITE);
    private volatile boolean tokens;
    private volatile ToIntFunction<String> meddler = line -> 0;
    private volatile int throttled;
    private volatile String retryAfter = "1";
    private volatile int dropped;
    private volatile int delayed;
    private volatile int delayMillis;

    /** The scope that reading takes, once tokens are asked for. */
    public static final String READ = "Calls.Read";

    /** The scope that everything else takes. */
    public static final String WRITE = "Calls.Write";

    /**
     * A request that came, and what became of it.
     *
     * @param path with its query
     * @param status what it was answered with; 0 where the connection was dropped
     */
    public record Seen(String method, String path, String authorization, byte[] body, int status) {

        public String line() {
            return method + " " + path;
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** How a service answers that was not told to do otherwise. */
    interface Replies {
        Calls.Reply reply(String method, String path, byte[] body, String url);
    }

    public CallService() {
        this(null);
    }

    /** A service that knows other requests than those above. */
    public CallService(@Nullable Communications communications) {
        replies = communications == null ? calls::reply : communications::reply;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Asks for bearer tokens: the function gives the scopes of a token, none at all for one that is not known. */
    public CallService withTokens(Function<String, Set<String>> scopesOfToken) {
        scopes = scopesOfToken;
        tokens = true;
        return this;
    }

    /** Asks for this token, which may do everything. */
    public CallService withToken(String token) {
        return withTokens(given -> given.equals(token) ? Set.of(READ, WRITE) : Set.of());
    }

    /** An invited participant is not there for the first so many reads that ask for it. */
    public CallService showingAfter(int reads) {
        calls.showAfter(reads);
        return this;
    }

    /** An operation is `running` for the first so many polls. */
    public CallService finishingAfter(int polls) {
        calls.finishAfter(polls);
        return this;
    }

    /** Operations end as {@code failed} and change nothing. */
    public CallService failingOperations() {
        calls.failOperations();
        return this;
    }

    /** Answers every nth request with 429 and does nothing; 0 ends it. */
    public CallService throttling(int every, String after) {
        throttled = every;
        retryAfter = after;
        return this;
    }

    /** Does what every nth request asks for, then closes the connection without an answer; 0 ends it. */
    public CallService dropping(int every) {
        dropped = every;
        return this;
    }

    /** Waits before every nth answer; 0 ends it. */
    public CallService delaying(int every, int millis) {
        delayed = every;
        delayMillis = millis;
        return this;
    }

    /** Asks the function about each request line, before anything is done; it gives a status to refuse with, or 0. */
    public CallService meddling(ToIntFunction<String> statusOfLine) {
        meddler = statusOfLine;
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Every request that came, in the order in which they were answered. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The request lines that came: {@code POST /calls}. */
    public List<String> lines() {
        return seen.stream().map(Seen::line).toList();
    }

    /** Ids of the calls that are there. */
    public Set<String> open() {
        return calls.ids();
    }

    /** Makes a call without a request. */
    public String call(String subject) {
        return calls.create(subject).path("id").asText();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int number = count.incrementAndGet();
        Calls.Reply reply = reply(exchange, body, number);
        if (isNth(number, delayed)) {
            pause();
        }
        boolean lost = isNth(number, dropped);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                authorization == null ? "" : authorization,
                body,
                lost ? 0 : reply.status()));
        if (lost) {
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("request-id", "req-" + number);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] answer = reply.body() == null ? new byte[0] : JSON.writeValueAsBytes(reply.body());
        if (answer.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private Calls.Reply reply(HttpExchange exchange, byte[] body, int number) {
        if (isNth(number, throttled)) {
            return Calls.Reply.error(429, "tooManyRequests").with("Retry-After", retryAfter);
        }
        String method = exchange.getRequestMethod();
        int refused = meddler.applyAsInt(method + " " + exchange.getRequestURI());
        if (refused > 0) {
            return Calls.Reply.error(refused, "meddledWith").with("Retry-After", retryAfter);
        }
        if (tokens) {
            String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            Set<String> held = given.startsWith("Bearer ") ? scopes.apply(given.substring(7)) : Set.of();
            if (held.isEmpty()) {
                return Calls.Reply.error(401, "unauthenticated").with("WWW-Authenticate", "Bearer");
            }
            if (!held.contains(method.equals("GET") ? READ : WRITE)) {
                return Calls.Reply.error(403, "accessDenied");
            }
        }
        return replies.reply(method, exchange.getRequestURI().getPath(), body, url());
    }

    /** The body as JSON; nothing where it is none. */
    static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.nullNode();
        }
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isNth(int number, int every) {
        return every > 0 && number % every == 0;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "call-service");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
