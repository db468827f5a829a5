package dev.verbatim.replay.signin;

import dev.verbatim.config.Reference;
import dev.verbatim.model.UsageException;
import org.jspecify.annotations.Nullable;

/** Looks up what references stand for, and tells of each secret. */
final class Lookup {

    /** A shorter one would be part of half the words of a report, and what cannot be masked must not be used. */
    private static final int SHORTEST = 4;

    private final SignIn signIn;

    Lookup(SignIn signIn) {
        this.signIn = signIn;
    }

    /** A text that may be shown. */
    String text(Reference reference) {
        return reference.resolve(signIn.environment());
    }

    @Nullable
    String maybe(@Nullable Reference reference) {
        return reference == null ? null : text(reference);
    }

    /** A text that may not be shown. */
    String secret(Reference reference) {
        String secret = text(reference);
        if (secret.length() < SHORTEST) {
            throw new UsageException(reference.place() + ": this secret has fewer than " + SHORTEST
                    + " characters, and could not be kept out of reports");
        }
        signIn.secrets().accept(secret);
        return secret;
    }
}
