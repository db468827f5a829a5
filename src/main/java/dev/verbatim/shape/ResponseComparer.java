package dev.verbatim.shape;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.DifferenceKind;

/**
 * Compares a returned response with a documented one. It finds differences and leaves to {@link DifferencePolicy} how
 * bad they are; it throws for no documented and no returned message, whatever is in them.
 */
public final class ResponseComparer {

    private static final String CONTENT_TYPE = "Content-Type";

    private final BodyComparer bodies;

    public ResponseComparer(TypeCatalog catalog) {
        this.bodies = new BodyComparer(catalog);
    }

    /** Everything: status, headers and body, in one pass. */
    public Comparison compare(Exchange exchange, Exchange.Answer answer, ReceivedResponse received) {
        DifferenceList out = new DifferenceList();
        status(answer, received, out);
        headers(exchange, answer, received, out);
        bodies.compare(exchange, answer, received, out);
        return out.comparison();
    }

    /** The status code alone; the reason phrase never counts. */
    public Comparison compareStatus(Exchange exchange, Exchange.Answer answer, ReceivedResponse received) {
        DifferenceList out = new DifferenceList();
        status(answer, received, out);
        return out.comparison();
    }

    /** The documented headers alone. */
    public Comparison compareHeaders(Exchange exchange, Exchange.Answer answer, ReceivedResponse received) {
        DifferenceList out = new DifferenceList();
        headers(exchange, answer, received, out);
        return out.comparison();
    }

    /** The body alone, and whether it came whole. */
    public Comparison compareBody(Exchange exchange, Exchange.Answer answer, ReceivedResponse received) {
        DifferenceList out = new DifferenceList();
        bodies.compare(exchange, answer, received, out);
        return out.comparison();
    }

    private static void status(Exchange.Answer answer, ReceivedResponse received, DifferenceList out) {
        int documented = answer.response().status();
        if (documented != received.status()) {
            out.add(
                    DifferenceKind.STATUS_CHANGED,
                    "status",
                    String.valueOf(documented),
                    String.valueOf(received.status()),
                    answer.response().statusSpan(),
                    "",
                    null);
        }
    }

    private static void headers(
            Exchange exchange, Exchange.Answer answer, ReceivedResponse received, DifferenceList out) {
        BodyKind kind = BodyKind.of(answer.response());
        if (kind == BodyKind.JSON && answer.response().header(CONTENT_TYPE).isEmpty()) {
            received.header(CONTENT_TYPE).ifPresent(type -> new MediaTypeRule(out)
                    .compareUndocumented(
                            "header " + CONTENT_TYPE, answer.response().statusSpan(), type));
        }
        new HeaderComparer(out, name -> "header " + name)
                .compare(answer.response().headers(), received.headers(), kind != BodyKind.NONE, exchange.request());
    }
}
