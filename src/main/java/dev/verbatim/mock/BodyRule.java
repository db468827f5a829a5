package dev.verbatim.mock;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Page;
import java.util.List;

/** Judges the body of a documented request by the type that is documented for it. */
@FunctionalInterface
public interface BodyRule {

    /** Accepts every body. */
    BodyRule NONE = (page, exchange) -> List.of();

    /** What is wrong with the body of the example's request; empty where nothing is, or where its type is not documented. */
    List<Difference> objections(Page page, Exchange exchange);
}
