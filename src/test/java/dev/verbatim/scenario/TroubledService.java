package dev.verbatim.scenario;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service of things that turns one request in five away, drops one connection in twenty, before or after it did what
 * was asked, and takes its time for every third. It remembers what it did.
 */
final class TroubledService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();

    /** What there is, by path. */
    private final Set<String> things = ConcurrentHashMap.newKeySet();

    /** How often the body of a POST was taken, by body. */
    private final Map<String, Integer> posts = new ConcurrentHashMap<>();

    /** POST bodies whose reply was lost, and what had been made of them, or nothing. */
    private final Map<String, String> lostPosts = new ConcurrentHashMap<>();

    /** Paths that were deleted without anyone being told. */
    private final Set<String> lostDeletes = ConcurrentHashMap.newKeySet();

    TroubledService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    TroubledService with(String path) {
        things.add(path);
        return this;
    }

    Set<String> things() {
        return things;
    }

    Map<String, Integer> posts() {
        return posts;
    }

    Map<String, String> lostPosts() {
        return lostPosts;
    }

    Set<String> lostDeletes() {
        return lostDeletes;
    }

    int turnedAway() {
        return turnedAway.get();
    }

    int dropped() {
        return dropped.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number = count.incrementAndGet();
        if (number % 3 == 0) {
            pause();
        }
        if (number % 5 == 0) {
            turnedAway.incrementAndGet();
            exchange.getResponseHeaders().set("Retry-After", "0.02");
            answer(exchange, number % 2 == 0 ? 429 : 503, "");
        } else if (number % 20 == 7) {
            dropped.incrementAndGet();
            drop(exchange, body, number % 40 == 7);
        } else {
            serve(exchange, body);
        }
    }

    private void drop(HttpExchange exchange, String body, boolean afterwards) {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                posts.merge(body, 1, Integer::sum);
                lostPosts.put(body, afterwards ? made(body) : "");
            }
            case "DELETE" -> {
                if (afterwards && things.remove(path)) {
                    lostDeletes.add(path);
                }
            }
            default -> {}
        }
        exchange.close();
    }

    private void serve(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                posts.merge(body, 1, Integer::sum);
                String made = made(body);
                answer(exchange, 201, "{\"id\": \"" + made.substring(made.lastIndexOf('/') + 1) + "\"}");
            }
            case "DELETE" -> answer(exchange, things.remove(path) ? 204 : 404, "");
            default -> answer(exchange, things.contains(path) ? 200 : 404, "{\"id\": \"7\", \"size\": 3}");
        }
    }

    private String made(String body) {
        String path = "/things/new-" + body.replaceAll("[^0-9]", "");
        things.add(path);
        return path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, status == 204 || bytes.length == 0 ? -1 : bytes.length);
        if (status != 204) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
