package dev.verbatim.replay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario gives a documented request that the docs cannot: values, and changes to what is sent.
 *
 * @param values what placeholders stand for, before the values of the target
 * @param url the URL to send to instead of the documented one, or null
 * @param headers values by header name; an empty one removes the header
 * @param secondaryAccount whether it is sent as the target's secondary account
 * @param retryStatuses status codes after which a request may be sent again, besides those of throttling
 * @param polling how to follow a long-running operation, or null to do as the target does
 * @param eventually how often to read until a write shows, or null to read once
 * @param pages how many further pages of a collection to read, or null to do as the target does
 */
public record Provision(
        Map<String, String> values,
        @Nullable String url,
        Map<String, Optional<String>> headers,
        boolean secondaryAccount,
        Set<Integer> retryStatuses,
        @Nullable Polling polling,
        @Nullable Eventually eventually,
        @Nullable Integer pages) {

    /** Nothing is given: the request is sent as documented. */
    public static final Provision NONE = new Provision(Map.of(), null, Map.of(), false, Set.of());

    /** What is sent once, without waiting for anything. */
    public Provision(
            Map<String, String> values,
            @Nullable String url,
            Map<String, Optional<String>> headers,
            boolean secondaryAccount,
            Set<Integer> retryStatuses) {
        this(values, url, headers, secondaryAccount, retryStatuses, null, null, null);
    }

    public Provision {
        values = Map.copyOf(values);
        headers = Map.copyOf(headers);
        retryStatuses = Set.copyOf(retryStatuses);
    }
}
