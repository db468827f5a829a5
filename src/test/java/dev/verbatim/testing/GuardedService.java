package dev.verbatim.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A service on loopback that answers every request with one body, if it likes the credentials, and else with 401. */
public final class GuardedService implements AutoCloseable {

    private final HttpServer server;
    private final Predicate<String> accepts;
    private final List<String> credentials = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private volatile String body = "{\"id\": \"1\"}";
    private final Map<String, String> more = new ConcurrentHashMap<>();
    private volatile int refusals;

    /**
     * Starts a service.
     *
     * @param accepts whether the whole value of {@code Authorization} is good, {@code ""} where there is none
     */
    public GuardedService(Predicate<String> accepts) {
        this.accepts = accepts;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "guarded-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** A service that accepts the tokens of a token server. */
    public static GuardedService of(OauthServer oauth) {
        return new GuardedService(value -> value.startsWith("Bearer ") && oauth.accepts(value.substring(7)));
    }

    public GuardedService saying(String json) {
        body = json;
        return this;
    }

    /** Refuses that many requests, whatever they show. */
    public GuardedService refusing(int times) {
        refusals = times;
        return this;
    }

    /** A header of every answer. */
    public GuardedService with(String name, String value) {
        more.put(name, value);
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The {@code Authorization} of each request that came, {@code ""} where there was none. */
    public List<String> credentials() {
        return credentials;
    }

    public List<Headers> headers() {
        return headers;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        List<String> values = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
        String value = String.join(", ", values);
        credentials.add(value);
        headers.add(exchange.getRequestHeaders());
        boolean good = accepts.test(value) && refusals-- <= 0;
        byte[] bytes = (good ? body : "{\"error\": {\"code\": \"InvalidAuthenticationToken\"}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        more.forEach((name, text) -> exchange.getResponseHeaders().set(name, text));
        exchange.sendResponseHeaders(good ? 200 : 401, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
