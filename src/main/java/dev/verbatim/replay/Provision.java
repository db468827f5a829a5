package dev.verbatim.replay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario gives a documented request that the docs cannot: values, and changes to what is sent.
 *
 * @param values what placeholders stand for, before the values of the target
 * @param inUrl how those values stand in a URL that stand there otherwise than escaped as one segment, by the same keys
 * @param url the URL to send to instead of the documented one, or null
 * @param headers values by header name; an empty one removes the header
 * @param body what becomes of the body
 * @param secondaryAccount whether it is sent as the target's secondary account
 * @param retryStatuses status codes after which a request may be sent again, besides those of throttling
 * @param polling how to follow a long-running operation, or null to do as the target does
 * @param eventually how often to read until a write shows, or null to read once
 * @param pages how many further pages of a collection to read, or null to do as the target does
 */
public record Provision(
        Map<String, String> values,
        Map<String, String> inUrl,
        @Nullable String url,
        Map<String, Optional<String>> headers,
        BodyChange body,
        boolean secondaryAccount,
        Set<Integer> retryStatuses,
        @Nullable Polling polling,
        @Nullable Eventually eventually,
        @Nullable Integer pages) {

    /** Nothing is given: the request is sent as documented. */
    public static final Provision NONE = new Provision(Map.of(), null, Map.of(), false, Set.of());

    public Provision {
        values = Map.copyOf(values);
        inUrl = Map.copyOf(inUrl);
        headers = Map.copyOf(headers);
        retryStatuses = Set.copyOf(retryStatuses);
    }

    /** One that leaves the body as it is and is sent once. */
    public Provision(
            Map<String, String> values,
            @Nullable String url,
            Map<String, Optional<String>> headers,
            boolean secondaryAccount,
            Set<Integer> retryStatuses) {
        this(values, Map.of(), url, headers, BodyChange.NONE, secondaryAccount, retryStatuses, null, null, null);
    }

    /** Whether it is sent without credentials: the scenario removes the header that would hold them. */
    public boolean isUnsigned() {
        return headers.entrySet().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase("Authorization")
                        && header.getValue().isEmpty());
    }

    /** The same, sent once and followed nowhere, for who has no time. */
    public Provision once() {
        return new Provision(values, inUrl, url, headers, body, secondaryAccount, retryStatuses, null, null, null);
    }

    /** Only what the mock can make use of: values. It has no state that a changed request could meet. */
    public Provision valuesOnly() {
        return new Provision(values, inUrl, null, Map.of(), BodyChange.NONE, false, Set.of(), null, null, null);
    }
}
