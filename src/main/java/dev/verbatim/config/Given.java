package dev.verbatim.config;

import dev.verbatim.model.UsageException;

/** Text that somebody gave for a setting, and where, so that a wrong one can be shown to them. */
record Given(String text, Origin origin) {

    UsageException wrong(String message) {
        return switch (origin.kind()) {
            case DEFAULT -> new UsageException(message);
            case FILE, FLAG -> new UsageException(origin.place() + ": " + message);
            case ENVIRONMENT -> new UsageException("environment variable " + origin.place() + ": " + message);
        };
    }
}
