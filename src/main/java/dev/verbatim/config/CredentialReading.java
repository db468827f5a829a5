package dev.verbatim.config;

import dev.verbatim.config.Auth.Credential;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a client proves that it is itself. */
final class CredentialReading {

    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private static final List<String> PROOFS =
            List.of("client-secret", "certificate", "certificate-file", "assertion-file", "github-oidc");
    private static final List<String> DETAILS = List.of("client-authentication", "private-key", "private-key-file");

    private final Path root;

    CredentialReading(Path root) {
        this.root = root;
    }

    /** The keys of a client, with those for its proof. */
    static List<String> with(List<String> keys, String... others) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(others));
        all.addAll(PROOFS);
        all.addAll(DETAILS);
        return List.copyOf(all);
    }

    Credential read(Section auth, boolean entra) {
        Given found = null;
        String proof = "";
        for (String key : PROOFS) {
            Given given = auth.text(key);
            if (given != null && found != null) {
                throw given.wrong("`" + auth.name(key) + "` and `" + proof + "` are two proofs of one client");
            }
            found = given == null ? found : given;
            proof = given == null ? proof : key;
        }
        if (found == null) {
            return new Auth.NoCredential();
        }
        return switch (proof) {
            case "client-secret" -> new Auth.ClientSecret(Reference.of(root, found), inBody(auth, entra));
            case "assertion-file" -> new Auth.Assertion(Reference.inFile(root, found));
            case "github-oidc" -> new Auth.GithubOidc(audience(found));
            default -> certificate(auth, found, proof.equals("certificate-file"), entra);
        };
    }

    private Credential certificate(Section auth, Given given, boolean path, boolean entra) {
        Reference certificate = path ? Reference.inFile(root, given) : Reference.of(root, given);
        Given keyFile = auth.text("private-key-file");
        Given key = auth.text("private-key");
        Reference privateKey =
                keyFile != null ? Reference.inFile(root, keyFile) : key != null ? Reference.of(root, key) : certificate;
        return new Auth.Certificate(certificate, privateKey, entra);
    }

    private static boolean inBody(Section auth, boolean entra) {
        Given way = auth.text("client-authentication");
        return way == null ? entra : Words.oneOf(way, List.of("basic", "body")).equals("body");
    }

    /** {@code true} stands for the audience that Entra expects. */
    private Reference audience(@Nullable Given given) {
        if (given == null || given.text().equalsIgnoreCase("true")) {
            return new Reference(Reference.Kind.HERE, AUDIENCE, "");
        }
        return Reference.of(root, given);
    }
}
