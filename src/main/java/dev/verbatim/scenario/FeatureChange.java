package dev.verbatim.scenario;

/**
 * A feature file that is not in step with the docs.
 *
 * @param path below the features folder, {@code /} between segments
 * @param page the page it belongs to; empty where there is none
 */
public record FeatureChange(Kind kind, String path, String page) {

    /** In what way. */
    public enum Kind {
        /** The page has examples, and there is no file. */
        MISSING,
        /** The file is not what the page compiles to. */
        STALE,
        /** Verbatim wrote the file for a page that has no examples any more. */
        EXTRA,
        /** A file of that name is there, and Verbatim did not write it: it is left alone. */
        FOREIGN
    }

    /** What is wrong, in words. */
    public String words() {
        return switch (kind) {
            case MISSING -> path + ": missing; `" + page + "` has examples";
            case STALE -> path + ": not what `" + page + "` compiles to";
            case EXTRA -> path + ": left over; its page has no examples any more";
            case FOREIGN -> path + ": in the way of `" + page + "`, and Verbatim did not write it; it is left alone";
        };
    }
}
