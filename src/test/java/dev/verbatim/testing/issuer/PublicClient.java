package dev.verbatim.testing.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Clients that only say who they are: the server leaves it to whoever runs it whether devices may. */
final class PublicClient {

    private PublicClient() {}

    /** A request with a client and no proof. */
    static final class Reader implements AuthenticationConverter {
        @Override
        public Authentication convert(HttpServletRequest request) {
            String id = request.getParameter("client_id");
            boolean proof = request.getHeader("Authorization") != null
                    || request.getParameter("client_secret") != null
                    || request.getParameter("client_assertion") != null;
            return id == null || proof
                    ? null
                    : new OAuth2ClientAuthenticationToken(id, ClientAuthenticationMethod.NONE, null, Map.of());
        }
    }

    /** Lets those pass that are registered so. */
    record Checker(RegisteredClientRepository clients) implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication asked) {
            if (!ClientAuthenticationMethod.NONE.equals(
                    ((OAuth2ClientAuthenticationToken) asked).getClientAuthenticationMethod())) {
                return null;
            }
            RegisteredClient client = clients.findByClientId(asked.getName());
            if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
            }
            return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }
}
