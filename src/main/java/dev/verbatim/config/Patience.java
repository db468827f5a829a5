package dev.verbatim.config;

/**
 * How a target is treated with patience.
 *
 * @param requestsPerMinute how many requests may be sent in a minute; 0 for any number
 * @param retryBudgetSeconds how long a run may be held up by throttling in all
 * @param pollSeconds how long a long-running operation is polled; 0 where it is not
 * @param pages how many further pages of a collection are read
 */
public record Patience(int requestsPerMinute, int retryBudgetSeconds, int pollSeconds, int pages) {

    /** No limit of requests, two minutes of waiting, neither polling nor paging. */
    public static final Patience USUAL = new Patience(0, 120, 0, 0);

    /** How long an operation is polled where nobody says. */
    public static final int POLL_SECONDS = 300;

    /** The most pages that anyone may want. */
    public static final int MOST_PAGES = 1_000;

    /** The same with operations polled to their end. */
    public Patience polling() {
        int seconds = pollSeconds == 0 ? POLL_SECONDS : pollSeconds;
        return new Patience(requestsPerMinute, retryBudgetSeconds, seconds, pages);
    }

    /** The same with so many further pages read. */
    public Patience paging(int most) {
        return new Patience(requestsPerMinute, retryBudgetSeconds, pollSeconds, most);
    }
}
