package dev.verbatim.model;

/** The user asked for something that cannot be: exit code 2. The message is for them, without a stack trace. */
public sealed class UsageException extends RuntimeException permits OptionMistake {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
