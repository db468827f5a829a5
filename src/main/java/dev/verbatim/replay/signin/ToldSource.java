package dev.verbatim.replay.signin;

import dev.verbatim.model.EnvironmentException;
import java.util.function.Consumer;

/** Tells of every token before anybody can use it, and lets only such through as a header can carry. */
record ToldSource(TokenSource source, Consumer<String> secrets) implements TokenSource {

    @Override
    public AccessToken fetch() {
        AccessToken token = source.fetch();
        secrets.accept(token.value());
        if (token.refreshToken() != null) {
            secrets.accept(token.refreshToken());
        }
        check(token.value());
        return token;
    }

    /** RFC 6750, section 2.1, but for the few more characters that some servers use. */
    private static void check(String token) {
        if (token.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
            throw new EnvironmentException("its token begins with `Bearer`, which is put before it anyway");
        }
        if (!token.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new EnvironmentException(
                    "what it has for a token is none: it holds a blank, a line end or a letter beyond ASCII");
        }
    }
}
