package dev.verbatim.replay;

/** What the person who starts a run allows it to change. */
public record WriteFlags(boolean writes, Deletes deletes) {

    /** Nothing is changed. */
    public static final WriteFlags READ_ONLY = new WriteFlags(false, Deletes.NONE);

    /** What may be deleted. */
    public enum Deletes {
        NONE,
        /** Only what the run itself created. */
        OWN,
        ANY
    }
}
