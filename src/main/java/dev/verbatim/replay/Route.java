package dev.verbatim.replay;

import dev.verbatim.config.Patience;
import dev.verbatim.http.OutgoingRequest;
import java.util.Set;
import java.util.function.Function;

/**
 * How requests get to a service.
 *
 * @param wire sends one once
 * @param limiter says when
 * @param patience how far operations and pages are followed where nobody says
 * @param expected statuses that are an answer though no page documents them
 */
record Route(Function<OutgoingRequest, Sending> wire, Limiter limiter, Patience patience, Set<Integer> expected) {}
