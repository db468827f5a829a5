package dev.verbatim.replay.signin;

/** Gets tokens in one way. Called by one thread at a time. */
interface TokenSource {

    /**
     * Signs in.
     *
     * @throws dev.verbatim.model.EnvironmentException if that fails, with the reason for people
     */
    AccessToken fetch();
}
