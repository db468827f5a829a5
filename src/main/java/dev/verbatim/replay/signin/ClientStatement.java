package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.JWTAuthentication;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A client's proof by a signed statement (RFC 7521, section 4.2), its own or that of somebody whom the token server
 * trusts. The library's own class refuses the latter, and leaves out the {@code client_id}, which servers insist on.
 */
final class ClientStatement extends ClientAuthentication {

    private final String statement;

    ClientStatement(ClientID client, String statement) {
        super(ClientAuthenticationMethod.PRIVATE_KEY_JWT, client);
        this.statement = statement;
    }

    @Override
    public Set<String> getFormParameterNames() {
        return Set.of("client_id", "client_assertion", "client_assertion_type");
    }

    @Override
    public void applyTo(HTTPRequest request) {
        Map<String, List<String>> form = new LinkedHashMap<>(URLUtils.parseParameters(request.getBody()));
        form.put("client_id", List.of(getClientID().getValue()));
        form.put("client_assertion_type", List.of(JWTAuthentication.CLIENT_ASSERTION_TYPE));
        form.put("client_assertion", List.of(statement));
        request.setBody(URLUtils.serializeParameters(form));
    }
}
