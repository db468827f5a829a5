package dev.verbatim.testing.issuer;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.DEVICE_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.PRIVATE_KEY_JWT;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that are registered at the issuer: one for each way to prove who it is. */
final class IssuerClients {

    private IssuerClients() {}

    static RegisteredClientRepository of(URI url) {
        return new InMemoryRegisteredClientRepository(
                credentials(Issuer.SECRET_CLIENT)
                        .clientSecret(secret(Issuer.SECRET_CLIENT))
                        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(CLIENT_SECRET_POST)
                        .build(),
                credentials(Issuer.OPAQUE_CLIENT)
                        .clientSecret(secret(Issuer.OPAQUE_CLIENT))
                        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                        .tokenSettings(TokenSettings.builder()
                                .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                                .build())
                        .build(),
                signing(url, Issuer.RSA_CLIENT, SignatureAlgorithm.RS256),
                signing(url, Issuer.ELLIPTIC_CLIENT, SignatureAlgorithm.ES256),
                signing(url, Issuer.FEDERATED_CLIENT, SignatureAlgorithm.RS256),
                personal(Issuer.PERSONAL_CLIENT)
                        .clientSecret(secret(Issuer.PERSONAL_CLIENT))
                        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AUTHORIZATION_CODE)
                        .redirectUri(Issuer.REDIRECT)
                        .build(),
                personal(Issuer.PUBLIC_CLIENT).clientAuthenticationMethod(NONE).build());
    }

    /** What a statement about a client must say; that of the federated one is somebody else's. */
    static OAuth2TokenValidator<Jwt> statements(RegisteredClient client) {
        return client.getClientId().equals(Issuer.FEDERATED_CLIENT)
                ? new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(Issuer.TRUSTED),
                        new JwtClaimValidator<>("sub", Issuer.TRUSTED_SUBJECT::equals),
                        new JwtClaimValidator<List<String>>("aud", List.of(Issuer.TRUSTED_AUDIENCE)::equals))
                : JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client);
    }

    private static String secret(String client) {
        return "{noop}" + Issuer.secret(client);
    }

    private static RegisteredClient signing(URI url, String id, SignatureAlgorithm algorithm) {
        return credentials(id)
                .clientAuthenticationMethod(PRIVATE_KEY_JWT)
                .clientSettings(ClientSettings.builder()
                        .jwkSetUrl(url + IssuerKeys.PATH)
                        .tokenEndpointAuthenticationSigningAlgorithm(algorithm)
                        .build())
                .build();
    }

    private static RegisteredClient.Builder credentials(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .scope("calls.read");
    }

    /** A client that a person signs in with; a refresh token of theirs works once. */
    private static RegisteredClient.Builder personal(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(DEVICE_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .scope("calls.read")
                .tokenSettings(TokenSettings.builder()
                        .reuseRefreshTokens(false)
                        .deviceCodeTimeToLive(Duration.ofSeconds(20))
                        .build());
    }
}
