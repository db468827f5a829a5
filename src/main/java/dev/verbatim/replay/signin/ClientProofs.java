package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.verbatim.config.Auth;
import dev.verbatim.config.Auth.Credential;
import dev.verbatim.config.Reference;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.UsageException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The ways in which a client proves that it is itself. */
record ClientProofs(ClientID id, URI tokenUrl, Lookup lookup, Wire wire, SignIn signIn) {

    OauthClient.@Nullable ProofMaker of(Credential credential) {
        if (credential instanceof Auth.ClientSecret known) {
            Secret secret = new Secret(lookup.secret(known.secret()));
            return known.inBody() ? () -> new ClientSecretPost(id, secret) : () -> new ClientSecretBasic(id, secret);
        }
        if (credential instanceof Auth.Certificate certificate) {
            SigningKey key =
                    SigningKey.of(lookup.text(certificate.certificate()), key(certificate.key()), certificate.entra());
            return () -> new ClientStatement(id, key.statement(id, tokenUrl, signIn.clock()));
        }
        if (credential instanceof Auth.Assertion assertion) {
            return () -> new ClientStatement(id, statement(assertion.statement()));
        }
        if (credential instanceof Auth.GithubOidc github) {
            GithubStatements statements = new GithubStatements(lookup.text(github.audience()), wire, signIn);
            return () -> new ClientStatement(id, statements.get());
        }
        return null;
    }

    /** The lines of a key's file look like those of any other, so only the whole of it is a secret. */
    private String key(Reference reference) {
        return lookup.secret(reference);
    }

    /** Whoever writes the file writes it anew before the statement expires. */
    private String statement(Reference reference) {
        try {
            return lookup.secret(reference);
        } catch (UsageException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()));
        }
    }
}
