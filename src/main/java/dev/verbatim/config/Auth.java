package dev.verbatim.config;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an account signs in. Secrets in it are references. */
public sealed interface Auth {

    /** The word for it in the configuration. */
    String type();

    /** What nobody but the account may know. */
    default List<Reference> secrets() {
        return List.of();
    }

    /** What an account without {@code auth} does: nothing. */
    record None() implements Auth {
        @Override
        public String type() {
            return "none";
        }
    }

    /** The client signs in as itself (RFC 6749, section 4.4). */
    record ClientCredentials(Client client) implements Auth {
        @Override
        public String type() {
            return "client-credentials";
        }

        @Override
        public List<Reference> secrets() {
            return client.credential().secrets();
        }
    }

    /** A token that was got before is exchanged for new ones (RFC 6749, section 6). */
    record RefreshToken(Client client, Reference token) implements Auth {
        @Override
        public String type() {
            return "refresh-token";
        }

        @Override
        public List<Reference> secrets() {
            return Stream.concat(Stream.of(token), client.credential().secrets().stream())
                    .toList();
        }
    }

    /** A person signs in elsewhere with a code (RFC 8628). */
    record DeviceCode(Client client) implements Auth {
        @Override
        public String type() {
            return "device-code";
        }

        @Override
        public List<Reference> secrets() {
            return client.credential().secrets();
        }
    }

    /** A command prints a token. */
    record TokenCommand(List<String> command, int timeoutSeconds) implements Auth {
        public TokenCommand {
            command = List.copyOf(command);
        }

        @Override
        public String type() {
            return "token-command";
        }
    }

    /** A token that somebody got by other means. */
    record StaticToken(Reference token) implements Auth {
        @Override
        public String type() {
            return "token";
        }

        @Override
        public List<Reference> secrets() {
            return List.of(token);
        }
    }

    /** User and password with each request (RFC 7617). */
    record Basic(Reference user, Reference password) implements Auth {
        @Override
        public String type() {
            return "basic";
        }

        @Override
        public List<Reference> secrets() {
            return List.of(password);
        }
    }

    /**
     * A client of a token server.
     *
     * @param deviceUrl where device codes are asked for; null where they never are
     */
    record Client(
            Endpoint tokenUrl,
            @Nullable Endpoint deviceUrl,
            Reference id,
            Credential credential,
            @Nullable Reference scope,
            @Nullable Reference resource) {}

    /**
     * A URL, or one of Microsoft Entra's, which is made of its tenant.
     *
     * @param base the URL, or Entra's host
     * @param tenant the tenant, or null where the base is the whole URL
     * @param path what follows the tenant
     */
    record Endpoint(Reference base, @Nullable Reference tenant, String path) {}

    /** How the client proves that it is itself. */
    sealed interface Credential {

        /** What nobody but the client may know. */
        default List<Reference> secrets() {
            return List.of();
        }
    }

    /** It does not: a public client. */
    record NoCredential() implements Credential {}

    /**
     * It knows a secret.
     *
     * @param inBody whether the secret is sent in the body rather than as Basic credentials (RFC 6749, section 2.3.1)
     */
    record ClientSecret(Reference secret, boolean inBody) implements Credential {
        @Override
        public List<Reference> secrets() {
            return List.of(secret);
        }
    }

    /**
     * It signs a statement with a certificate's key, {@code private_key_jwt} (RFC 7523).
     *
     * @param certificate PEM
     * @param key PEM
     * @param entra whether Microsoft Entra reads it, which wants PS256
     */
    record Certificate(Reference certificate, Reference key, boolean entra) implements Credential {
        @Override
        public List<Reference> secrets() {
            return List.of(key);
        }
    }

    /** Somebody else made the statement, and it is read anew for each sign-in. */
    record Assertion(Reference statement) implements Credential {
        @Override
        public List<Reference> secrets() {
            return List.of(statement);
        }
    }

    /** GitHub makes the statement for a job of Actions, for this audience. */
    record GithubOidc(Reference audience) implements Credential {}
}
