package dev.verbatim.replay.signin;

import java.util.function.Consumer;

/** Tells of every token before anybody can use it. */
record ToldSource(TokenSource source, Consumer<String> secrets) implements TokenSource {

    @Override
    public AccessToken fetch() {
        AccessToken token = source.fetch();
        secrets.accept(token.value());
        if (token.refreshToken() != null) {
            secrets.accept(token.refreshToken());
        }
        return token;
    }
}
