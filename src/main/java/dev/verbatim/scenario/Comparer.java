package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.shape.Comparison;

/** Compares a returned response with a documented one, everything in one pass. */
@FunctionalInterface
interface Comparer {

    Comparison compare(Exchange exchange, Exchange.Answer answer, ReceivedResponse response);
}
