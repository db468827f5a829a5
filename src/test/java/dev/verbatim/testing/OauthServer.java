package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A token server on loopback that checks what it is shown: secrets, signatures and times of statements, refresh tokens,
 * device codes. It shares no code with what signs in.
 */
public final class OauthServer implements AutoCloseable {

    public static final String CLIENT = "qa-client";
    public static final String SECRET = "the+client/secret=of&qa";
    public static final String REFRESH = "first-refresh-token-0123456789";
    public static final String FOREIGN = "statement.of.somebody-else";
    public static final String TENANT = "11111111-2222-3333-4444-555555555555";

    private final HttpServer server;
    private final Statements statements;
    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Object> device = new ConcurrentHashMap<>(Map.of(
            "device_code", "the-device-code-1",
            "user_code", "WDJB-MJHT",
            "verification_uri", "https://login.contoso.example/device",
            "expires_in", 60,
            "interval", 1));
    private volatile String refresh = REFRESH;
    private volatile int pending = 1;
    private final AtomicInteger tooFast = new AtomicInteger();
    private volatile int tooFastStatus = 400;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long lifetime = 3600;
    private int issued;

    public OauthServer(Clock clock) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        statements = new Statements(clock, List.of(tokenUrl(), url() + "/11111111/oauth2/v2.0/token"));
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "oauth-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/token", exchange -> answer(exchange, this::token));
        server.createContext("/device", exchange -> answer(exchange, this::device));
        server.createContext("/11111111/oauth2/v2.0/token", exchange -> answer(exchange, this::token));
        server.createContext("/github", this::github);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String tokenUrl() {
        return url() + "/token";
    }

    /** Grants that were asked for, in order: {@code client_credentials}. */
    public List<String> asked() {
        return asked;
    }

    public OauthServer trust(SelfSigned certificate) {
        statements.trust(certificate.certificate());
        return this;
    }

    public OauthServer lifetime(long seconds) {
        lifetime = seconds;
        return this;
    }

    /** The next answers are 503. */
    public OauthServer failing(int times) {
        failures.set(times);
        return this;
    }

    /** How often a device code is not entered yet. */
    public OauthServer pending(int times) {
        pending = times;
        return this;
    }

    /** How often whoever asks for the token of a device is told to ask less often, before anything else. */
    public OauthServer slowingDown(int times) {
        tooFast.set(times);
        return this;
    }

    /** The status of that answer, which some servers count as throttling. */
    public OauthServer slowingDownWith(int status) {
        tooFastStatus = status;
        return this;
    }

    /** What the statements of clients were signed with: {@code RS256}. */
    public List<String> algorithms() {
        return statements.algorithms();
    }

    /** What it says of a device besides the code of its own. */
    public OauthServer device(String key, Object value) {
        device.put(key, value);
        return this;
    }

    public boolean accepts(String token) {
        return valid.contains(token);
    }

    /** Ends all tokens before their time. */
    public void revokeAll() {
        valid.clear();
    }

    public Set<String> tokens() {
        return valid;
    }

    private interface Endpoint {
        Map<String, Object> answer(HttpExchange exchange, Map<String, String> form) throws Refused;
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String code) {
            super(code);
            this.status = status;
        }
    }

    private void answer(HttpExchange exchange, Endpoint endpoint) throws IOException {
        Map<String, String> form = form(exchange);
        int status = 200;
        Map<String, Object> body;
        try {
            if (failures.getAndDecrement() > 0) {
                throw new Refused(503, "temporarily_unavailable");
            }
            body = endpoint.answer(exchange, form);
        } catch (Refused e) {
            status = e.status;
            body = Map.of("error", e.getMessage(), "error_description", "AADSTS4711: it is wrong.\r\nTrace ID: 1");
        }
        send(exchange, status, body);
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = new ObjectMapper().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private synchronized Map<String, Object> token(HttpExchange exchange, Map<String, String> form) throws Refused {
        String grant = form.getOrDefault("grant_type", "");
        asked.add(grant.substring(grant.lastIndexOf(':') + 1));
        switch (grant) {
            case "client_credentials" -> authenticate(exchange, form, true);
            case "refresh_token" -> {
                authenticate(exchange, form, false);
                require(refresh.equals(form.get("refresh_token")), "invalid_grant");
                refresh = "next-refresh-token-" + issued;
            }
            case "urn:ietf:params:oauth:grant-type:device_code" -> {
                require("the-device-code-1".equals(form.get("device_code")), "invalid_grant");
                if (tooFast.getAndDecrement() > 0) {
                    throw new Refused(tooFastStatus, "slow_down");
                }
                if (pending > 0) {
                    pending = pending - 1;
                    throw new Refused(400, "authorization_pending");
                }
            }
            default -> throw new Refused(400, "unsupported_grant_type");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", issue(form.getOrDefault("scope", "")));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", lifetime);
        if (!grant.equals("client_credentials")) {
            answer.put("refresh_token", refresh);
        }
        return answer;
    }

    private String issue(String scope) throws Refused {
        try {
            Map<String, Object> claims = Map.of("tid", TENANT, "scp", scope, "n", ++issued);
            Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
            String token = base64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "."
                    + base64.encodeToString(new ObjectMapper().writeValueAsBytes(claims)) + ".c2lnbmF0dXJl" + issued;
            valid.add(token);
            return token;
        } catch (IOException e) {
            throw new Refused(500, "server_error");
        }
    }

    private void authenticate(HttpExchange exchange, Map<String, String> form, boolean confidential) throws Refused {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header != null) {
            String[] pair = new String(
                            Base64.getDecoder().decode(header.substring("Basic ".length())), StandardCharsets.UTF_8)
                    .split(":", 2);
            require(CLIENT.equals(decoded(pair[0])) && SECRET.equals(decoded(pair[1])), "invalid_client");
        } else if (form.containsKey("client_secret")) {
            require(CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret")), "invalid_client");
        } else if (form.containsKey("client_assertion")) {
            String statement = form.get("client_assertion");
            require(CLIENT.equals(form.get("client_id")), "invalid_client");
            require(
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".equals(form.get("client_assertion_type")),
                    "invalid_request");
            require(FOREIGN.equals(statement) || statements.prove(statement, CLIENT), "invalid_client");
        } else {
            require(!confidential && CLIENT.equals(form.get("client_id")), "invalid_client");
        }
    }

    private Map<String, Object> device(HttpExchange exchange, Map<String, String> form) throws Refused {
        require(CLIENT.equals(form.get("client_id")), "invalid_client");
        return device;
    }

    private void github(HttpExchange exchange) throws IOException {
        asked.add("github " + exchange.getRequestURI().getQuery());
        boolean known = "Bearer the-request-token-of-github"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        send(exchange, known ? 200 : 401, Map.of("value", FOREIGN));
    }

    private static void require(boolean right, String code) throws Refused {
        if (!right) {
            throw new Refused(code.equals("invalid_client") ? 401 : 400, code);
        }
    }

    /** The claims of a token that was issued here. */
    public static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
