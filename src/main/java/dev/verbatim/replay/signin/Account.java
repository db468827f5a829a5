package dev.verbatim.replay.signin;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.model.EnvironmentException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One account of a target, which signs requests to that target and to nowhere else. Safe for use by several threads. */
public final class Account {

    /** Whoever needs no sign-in. */
    static final Account NOBODY = new Account("", URI.create("nobody:/"), Map.of(), null, null);

    private static final String AUTHORIZATION = "Authorization";

    private final String name;
    private final URI target;
    private final Map<String, String> headers;
    private final @Nullable String fixed;
    private final @Nullable Tokens tokens;

    private Account(
            String name, URI target, Map<String, String> headers, @Nullable String fixed, @Nullable Tokens tokens) {
        this.name = name;
        this.target = target;
        this.headers = Map.copyOf(headers);
        this.fixed = fixed;
        this.tokens = tokens;
    }

    /** An account with tokens that are got when they are needed. */
    static Account withTokens(String name, URI target, Map<String, String> headers, Tokens tokens) {
        return new Account(name, target, headers, null, tokens);
    }

    /** An account whose credentials never change. */
    static Account fixed(String name, URI target, Map<String, String> headers, @Nullable String authorization) {
        return new Account(name, target, headers, authorization, null);
    }

    /** The request with the account's credentials, if it goes to the account's target and brings none of its own; elsewhere none go, whosever they are. */
    public Signed sign(OutgoingRequest request) {
        if (this != NOBODY && !isTarget(request.uri())) {
            OutgoingRequest bare = without(request);
            return new Signed(bare, bare, null, null);
        }
        if (this == NOBODY || request.headers().stream().anyMatch(Account::isAuthorization)) {
            return new Signed(request, request, null, null);
        }
        if (tokens == null) {
            return signed(request, fixed, null);
        }
        try {
            String token = tokens.get();
            return signed(request, "Bearer " + token, token);
        } catch (EnvironmentException e) {
            return new Signed(request, request, null, failed(e));
        }
    }

    /** The request with new credentials in the place of those that were refused; empty where there are none to be had. */
    public Optional<Signed> signAgain(OutgoingRequest request, Signed refused) {
        if (tokens == null || refused.token() == null) {
            return Optional.empty();
        }
        try {
            String token = tokens.instead(refused.token());
            return token == null ? Optional.empty() : Optional.of(signed(request, "Bearer " + token, token));
        } catch (EnvironmentException e) {
            return Optional.of(new Signed(request, request, null, failed(e)));
        }
    }

    private Signed signed(OutgoingRequest request, @Nullable String authorization, @Nullable String token) {
        List<Header> added = new ArrayList<>();
        List<Header> shown = new ArrayList<>();
        if (authorization != null) {
            added.add(new Header(AUTHORIZATION, authorization));
            shown.add(new Header(AUTHORIZATION, authorization.substring(0, authorization.indexOf(' ')) + " ***"));
        }
        headers.forEach((header, value) -> {
            added.add(new Header(header, value));
            shown.add(new Header(header, value));
        });
        return new Signed(with(request, added), with(request, shown), token, null);
    }

    private String failed(EnvironmentException problem) {
        return "the account `" + name + "` cannot sign in: " + problem.getMessage();
    }

    private static OutgoingRequest with(OutgoingRequest request, List<Header> added) {
        List<Header> headers = new ArrayList<>();
        for (Header header : request.headers()) {
            if (added.stream().noneMatch(other -> other.name().equalsIgnoreCase(header.name()))) {
                headers.add(header);
            }
        }
        headers.addAll(added);
        return new OutgoingRequest(request.method(), request.uri(), headers, request.body());
    }

    private static OutgoingRequest without(OutgoingRequest request) {
        List<Header> headers = request.headers().stream()
                .filter(header -> !isAuthorization(header))
                .toList();
        return new OutgoingRequest(request.method(), request.uri(), headers, request.body());
    }

    private static boolean isAuthorization(Header header) {
        return header.name().equalsIgnoreCase(AUTHORIZATION);
    }

    private boolean isTarget(URI uri) {
        return origin(uri).equals(origin(target));
    }

    /** Scheme, host and port (RFC 6454, section 4). */
    private static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ":" + port;
    }

    /**
     * A request with credentials, or why there are none.
     *
     * @param request what to send
     * @param shown the same for people, without the credentials
     * @param token the token in it, or null
     * @param failure why nothing may be sent, in plain words; null where something may
     */
    public record Signed(
            OutgoingRequest request,
            OutgoingRequest shown,
            @Nullable String token,
            @Nullable String failure) {}
}
