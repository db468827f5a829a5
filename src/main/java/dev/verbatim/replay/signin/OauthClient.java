package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.verbatim.config.Auth;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client of a token server, with all that the configuration refers to looked up.
 *
 * @param deviceUrl where device codes are asked for, or null
 * @param proofs makes a proof of who it is for each request; null for a public client
 */
record OauthClient(
        URI tokenUrl,
        @Nullable URI deviceUrl,
        ClientID id,
        @Nullable ProofMaker proofs,
        @Nullable String scope,
        @Nullable URI resource) {

    /** Makes proofs; signed ones hold for minutes only, so each request has its own. */
    interface ProofMaker {
        ClientAuthentication proof();
    }

    static OauthClient of(Auth.Client client, Lookup lookup, Wire wire, SignIn signIn) {
        Endpoints endpoints = new Endpoints(lookup);
        URI tokenUrl = endpoints.url(client.tokenUrl());
        ClientID id = new ClientID(lookup.text(client.id()));
        return new OauthClient(
                tokenUrl,
                client.deviceUrl() == null ? null : endpoints.url(client.deviceUrl()),
                id,
                new ClientProofs(id, tokenUrl, lookup, wire, signIn).of(client.credential()),
                lookup.maybe(client.scope()),
                client.resource() == null ? null : endpoints.plain(client.resource()));
    }

    Optional<ClientAuthentication> proof() {
        return proofs == null ? Optional.empty() : Optional.of(proofs.proof());
    }
}
