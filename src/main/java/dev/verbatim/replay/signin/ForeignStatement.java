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
 * A client's proof that somebody else signed and whom the token server trusts (RFC 7521, section 4.2). The library's
 * own class refuses it, since its issuer and subject are not the client.
 */
final class ForeignStatement extends ClientAuthentication {

    private final String statement;

    ForeignStatement(ClientID client, String statement) {
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
