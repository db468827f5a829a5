package dev.verbatim.model;

/**
 * Which part of a run one is, and what all its parts agree on.
 *
 * @param index 1 to {@code count}
 * @param count how many parts there are
 * @param pages pages of the whole run
 * @param examples examples of the whole run
 * @param docs identity of the examples of the whole run; empty where the run ended before they were read
 * @param failOn the lightest severity that fails the run
 */
public record ShardInfo(int index, int count, int pages, int examples, String docs, Severity failOn) {

    /** The words people read: {@code shard 2 of 7}. */
    public String words() {
        return "shard " + index + " of " + count;
    }
}
