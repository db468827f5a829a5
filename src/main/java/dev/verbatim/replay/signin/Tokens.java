package dev.verbatim.replay.signin;

import dev.verbatim.model.EnvironmentException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The current token of an account: one sign-in for all threads, renewed a while before it expires. A failure is kept
 * once there is no token, since trying again for each example would lock an account, and end each with another message.
 */
final class Tokens {

    private static final long EARLY_SECONDS = 300;

    private static final long PAUSE_SECONDS = 30;

    /** A token that is refused so soon after it was renewed is not refused for its age. */
    private static final long YOUNG_SECONDS = 60;

    private final TokenSource source;
    private final LongSupplier nanos;
    private @Nullable AccessToken current;
    private @Nullable EnvironmentException failure;
    private long since;
    private long nextTry;
    private boolean renewedOnRefusal;

    Tokens(TokenSource source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    /** A token that holds for a while. */
    synchronized String get() {
        AccessToken token = current;
        if (token == null) {
            return fetch();
        }
        return isDue(token) ? renewed(token) : token.value();
    }

    /** A token that holds for a while yet is not given up because there is no other at the moment. */
    private String renewed(AccessToken token) {
        if (age() >= token.lifetimeSeconds()) {
            return fetch();
        }
        if (age() < nextTry) {
            return token.value();
        }
        try {
            return fetch();
        } catch (EnvironmentException e) {
            failure = null;
            nextTry = age() + PAUSE_SECONDS;
            return token.value();
        }
    }

    /** Another token in the place of one that was refused; null where that one is as new as can be. */
    synchronized @Nullable String instead(String refused) {
        AccessToken token = current;
        if (token != null && !token.value().equals(refused)) {
            return get();
        }
        if (renewedOnRefusal && age() < YOUNG_SECONDS) {
            return null;
        }
        String fresh = fetch();
        renewedOnRefusal = true;
        return fresh.equals(refused) ? null : fresh;
    }

    private String fetch() {
        if (failure != null) {
            throw failure;
        }
        try {
            AccessToken token = source.fetch();
            current = token;
            since = nanos.getAsLong();
            nextTry = 0;
            renewedOnRefusal = false;
            return token.value();
        } catch (EnvironmentException e) {
            failure = e;
            throw e;
        }
    }

    private boolean isDue(AccessToken token) {
        long life = token.lifetimeSeconds();
        // Of a token that lives for minutes the early part would be all of it.
        return life > 0 && age() >= life - Math.min(EARLY_SECONDS, life / 4);
    }

    private long age() {
        return TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - since);
    }
}
