package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import dev.verbatim.model.EnvironmentException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has a person sign in elsewhere with a code (RFC 8628), and after that renews the token without them where it can. */
final class DeviceSource implements TokenSource {

    private static final int SLOWER_SECONDS = 5;
    private static final long LONGEST_SECONDS = 3_600;

    private final String account;
    private final OauthClient client;
    private final TokenServer server;
    private final Consumer<String> notices;
    private final Function<AuthorizationGrant, TokenResponse> asking;
    private final Waiting waiting;
    private @Nullable String refreshToken;

    /** How the time passes in which somebody enters the code. */
    interface Waiting {

        Waiting REAL = new Waiting() {
            @Override
            public void pause(long millis) {
                TokenServer.pause(millis);
            }

            @Override
            public long nanos() {
                return System.nanoTime();
            }
        };

        void pause(long millis);

        long nanos();
    }

    DeviceSource(
            String account,
            OauthClient client,
            TokenServer server,
            Consumer<String> notices,
            Function<AuthorizationGrant, TokenResponse> asking,
            Waiting waiting) {
        this.account = account;
        this.client = client;
        this.server = server;
        this.notices = notices;
        this.asking = asking;
        this.waiting = waiting;
    }

    @Override
    public AccessToken fetch() {
        AccessToken token = renewed();
        AccessToken result = token == null ? askedFor() : token;
        if (result.refreshToken() != null) {
            refreshToken = result.refreshToken();
        }
        return result;
    }

    private @Nullable AccessToken renewed() {
        String known = refreshToken;
        if (known == null) {
            return null;
        }
        TokenResponse response = asking.apply(new RefreshTokenGrant(new RefreshToken(known)));
        refreshToken = null;
        return response.indicatesSuccess() ? Grants.token(client, response) : null;
    }

    private AccessToken askedFor() {
        DeviceAuthorizationSuccessResponse device = code();
        notices.accept("to sign in as `" + account + "`, open " + page(device) + " and enter the code "
                + device.getUserCode().getValue());
        long interval = Math.max(1, device.getInterval());
        long life = Math.min(LONGEST_SECONDS, Math.max(1, device.getLifetime()));
        long end = waiting.nanos() + TimeUnit.SECONDS.toNanos(life);
        while (waiting.nanos() < end) {
            waiting.pause(TimeUnit.SECONDS.toMillis(Math.min(interval, life)));
            TokenResponse response = asking.apply(new DeviceCodeGrant(device.getDeviceCode()));
            String error = response.indicatesSuccess()
                    ? ""
                    : String.valueOf(response.toErrorResponse().getErrorObject().getCode());
            if (error.equals("slow_down")) {
                interval += SLOWER_SECONDS;
            } else if (!error.equals("authorization_pending")) {
                return Grants.token(client, response);
            }
        }
        throw new EnvironmentException("nobody entered the code of the device in time");
    }

    /** Where a person enters the code; whatever is no page is not for them to open. */
    private URI page(DeviceAuthorizationSuccessResponse device) {
        URI complete = device.getVerificationURIComplete();
        URI page = complete == null ? device.getVerificationURI() : complete;
        if (!"https".equalsIgnoreCase(page.getScheme()) && !"http".equalsIgnoreCase(page.getScheme())) {
            throw TokenServer.unreadable(client.tokenUrl());
        }
        return page;
    }

    private DeviceAuthorizationSuccessResponse code() {
        URI url = Objects.requireNonNull(client.deviceUrl(), "the configuration sees to it");
        DeviceAuthorizationRequest.Builder builder = client.proof()
                .map(DeviceAuthorizationRequest.Builder::new)
                .orElseGet(() -> new DeviceAuthorizationRequest.Builder(client.id()))
                .endpointURI(url);
        if (client.scope() != null) {
            builder.scope(Scope.parse(client.scope()));
        }
        HTTPResponse answer = server.ask(builder.build().toHTTPRequest());
        DeviceAuthorizationResponse response = TokenServer.parsed(url, () -> DeviceAuthorizationResponse.parse(answer));
        if (!response.indicatesSuccess()) {
            throw TokenServer.refused(url, response.toErrorResponse().getErrorObject());
        }
        return response.toSuccessResponse();
    }
}
