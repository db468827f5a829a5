package dev.verbatim.model;

/** Network, sign-in, quota or file system stood in the way: exit code 3. The message is for people. */
public final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
