package dev.verbatim.testing.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people and services do at the issuer, by HTTP as they would. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");
    private static final Pattern REFRESH = Pattern.compile("\"refresh_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final Issuer issuer;

    public Visitor(Issuer issuer) {
        this.issuer = issuer;
    }

    /** A person opens the page that they are told of, signs in, enters the code, and agrees to what the client wants. */
    public void approve(String page, String code, String client) {
        signIn();
        String asked = get(page + "?user_code=" + code).body();
        HttpResponse<String> done = post(
                page,
                Map.of("client_id", client, "user_code", code, "scope", "calls.read", "state", found(STATE, asked)));
        if (done.statusCode() != 302) {
            throw new IllegalStateException("not approved: " + done);
        }
    }

    /** A person signs in with a browser, and the client gets a refresh token. */
    public String refreshToken() {
        signIn();
        String location = get(issuer.url() + "/oauth2/authorize?"
                        + form(Map.of(
                                "response_type",
                                "code",
                                "client_id",
                                Issuer.PERSONAL_CLIENT,
                                "scope",
                                "calls.read",
                                "redirect_uri",
                                Issuer.REDIRECT)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String body = client(
                issuer.tokenUrl(),
                Issuer.PERSONAL_CLIENT,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        location.substring(location.indexOf("code=") + 5),
                        "redirect_uri",
                        Issuer.REDIRECT));
        return found(REFRESH, body);
    }

    private void signIn() {
        String page = issuer.url() + "/login";
        post(
                page,
                Map.of(
                        "username",
                        Issuer.PERSON,
                        "password",
                        Issuer.PASSWORD,
                        "_csrf",
                        found(CSRF, get(page).body())));
    }

    /** A service asks whether a token is one, and still good. */
    public boolean isActive(String token) {
        return client(issuer.url() + "/oauth2/introspect", Issuer.OPAQUE_CLIENT, Map.of("token", token))
                .contains("\"active\":true");
    }

    /** Somebody ends a token before its time. */
    public void revoke(String token) {
        client(issuer.url() + "/oauth2/revoke", Issuer.OPAQUE_CLIENT, Map.of("token", token));
    }

    private String client(String url, String client, Map<String, String> form) {
        String pair = encoded(client) + ":" + encoded(Issuer.secret(client));
        return send(posting(url, form)
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8))))
                .body();
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String url, Map<String, String> form) {
        return send(posting(url, form));
    }

    private static HttpRequest.Builder posting(String url, Map<String, String> form) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
