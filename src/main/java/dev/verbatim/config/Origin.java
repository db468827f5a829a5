package dev.verbatim.config;

/**
 * Where a setting came from.
 *
 * @param place {@code verbatim.yml:3:8}, the name of the environment variable, or the flag; empty for a default
 */
public record Origin(Kind kind, String place) {

    /** That nobody set it. */
    public static final Origin DEFAULT = new Origin(Kind.DEFAULT, "");

    /** What sort of place it is, the weakest first. */
    public enum Kind {
        DEFAULT,
        FILE,
        ENVIRONMENT,
        FLAG
    }

    /** The words people read: {@code default}, {@code verbatim.yml:3:8}, {@code env VERBATIM_JOBS}, {@code --jobs}. */
    public String words() {
        if (kind == Kind.DEFAULT) {
            return "default";
        }
        return kind == Kind.ENVIRONMENT ? "env " + place : place;
    }
}
