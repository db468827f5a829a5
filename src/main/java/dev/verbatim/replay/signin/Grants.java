package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import dev.verbatim.config.Auth;
import java.util.concurrent.atomic.AtomicReference;

/** The ways of OAuth 2.0 to get a token. */
final class Grants {

    private final String account;
    private final Lookup lookup;
    private final TokenServer server;
    private final SignIn signIn;
    private final Wire wire;

    Grants(String account, Lookup lookup, Wire wire, SignIn signIn) {
        this.account = account;
        this.lookup = lookup;
        this.wire = wire;
        this.server = new TokenServer(wire);
        this.signIn = signIn;
    }

    TokenSource clientCredentials(Auth.ClientCredentials auth) {
        OauthClient client = client(auth.client());
        return () -> token(client, new ClientCredentialsGrant());
    }

    /** Servers may hand out a new refresh token each time, and refuse the old one. */
    TokenSource refreshToken(Auth.RefreshToken auth) {
        OauthClient client = client(auth.client());
        AtomicReference<String> refresh = new AtomicReference<>(lookup.secret(auth.token()));
        return () -> {
            AccessToken token = token(client, new RefreshTokenGrant(new RefreshToken(refresh.get())));
            if (token.refreshToken() != null) {
                refresh.set(token.refreshToken());
            }
            return token;
        };
    }

    TokenSource deviceCode(Auth.DeviceCode auth) {
        return deviceCode(auth, DeviceSource.Waiting.REAL);
    }

    TokenSource deviceCode(Auth.DeviceCode auth, DeviceSource.Waiting waiting) {
        OauthClient client = client(auth.client());
        return new DeviceSource(account, client, server, signIn.notices(), grant -> ask(client, grant), waiting);
    }

    private OauthClient client(Auth.Client client) {
        return OauthClient.of(client, lookup, wire, signIn);
    }

    private AccessToken token(OauthClient client, AuthorizationGrant grant) {
        return token(client, ask(client, grant));
    }

    private TokenResponse ask(OauthClient client, AuthorizationGrant grant) {
        TokenRequest.Builder builder = client.proof()
                .map(proof -> new TokenRequest.Builder(client.tokenUrl(), proof, grant))
                .orElseGet(() -> new TokenRequest.Builder(client.tokenUrl(), client.id(), grant));
        if (client.scope() != null) {
            builder.scope(Scope.parse(client.scope()));
        }
        if (client.resource() != null) {
            builder.resource(client.resource());
        }
        HTTPResponse answer = server.ask(builder.build().toHTTPRequest());
        return TokenServer.parsed(client.tokenUrl(), () -> TokenResponse.parse(answer));
    }

    /** The token in an answer. */
    static AccessToken token(OauthClient client, TokenResponse response) {
        if (!response.indicatesSuccess()) {
            throw TokenServer.refused(
                    client.tokenUrl(), response.toErrorResponse().getErrorObject());
        }
        Tokens tokens = response.toSuccessResponse().getTokens();
        RefreshToken refresh = tokens.getRefreshToken();
        return new AccessToken(
                tokens.getAccessToken().getValue(),
                tokens.getAccessToken().getLifetime(),
                refresh == null ? null : refresh.getValue());
    }
}
