package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts that a response is as documented. All differences appear in one message.
 *
 * <pre>{@code assertThat(response).withStrictness(Strictness.STRICT).matchesDocumented(exchange);}</pre>
 */
public final class ResponseAssert extends AbstractAssert<ResponseAssert, ReceivedResponse> {

    private TypeCatalog types = TypeCatalog.EMPTY;
    private Strictness strictness = Strictness.STANDARD;
    private Map<String, String> rules = Map.of();

    ResponseAssert(ReceivedResponse actual) {
        super(actual, ResponseAssert.class);
    }

    /** Compares also with the documented types. */
    public ResponseAssert withTypes(TypeCatalog catalog) {
        types = catalog;
        return this;
    }

    public ResponseAssert withStrictness(Strictness level) {
        strictness = level;
        return this;
    }

    /** Severity words by difference id, as in {@code rules:} of the configuration. */
    public ResponseAssert withRules(Map<String, String> severities) {
        rules = Map.copyOf(severities);
        return this;
    }

    /** Status, headers and body are those of one of the documented responses. */
    public ResponseAssert matchesDocumented(Exchange exchange) {
        return agrees(judge(exchange), Slice.WHOLE);
    }

    public ResponseAssert hasDocumentedStatus(Exchange exchange) {
        return agrees(judge(exchange), Slice.STATUS);
    }

    public ResponseAssert hasDocumentedHeaders(Exchange exchange) {
        return agrees(judge(exchange), Slice.HEADERS);
    }

    public ResponseAssert hasDocumentedBody(Exchange exchange) {
        return agrees(judge(exchange), Slice.BODY);
    }

    /** For steps, which have judged the response already. */
    ResponseAssert agrees(Judgement judgement, Slice slice) {
        isNotNull();
        if (judgement.fails(slice)) {
            throwAssertionError(new PlainMessage(DriftText.of(judgement.drifts())));
        }
        return this;
    }

    private Judgement judge(Exchange exchange) {
        isNotNull();
        Judge judge = Judge.of(types, strictness, rules, Severity.ERROR);
        return judge.judge(exchange, actual, List.of());
    }
}
