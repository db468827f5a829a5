package dev.verbatim.replay.signin;

import org.jspecify.annotations.Nullable;

/**
 * What a sign-in gave.
 *
 * @param value what {@code Bearer} is followed by
 * @param lifetimeSeconds how long it holds from when it was given; 0 where nobody said
 * @param refreshToken what renews it, or null
 */
record AccessToken(
        String value, long lifetimeSeconds, @Nullable String refreshToken) {}
