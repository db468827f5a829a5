package dev.verbatim.accept;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Disagreements;
import dev.verbatim.model.Drift;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.ResponseComparer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays page, recording and live answer of one example side by side. A recording is compared with the live answer as if
 * it were documented, so that other ids and times are no disagreement.
 */
public final class ThreeProofs {

    private final ResponseComparer comparer;
    private final DifferencePolicy policy;

    public ThreeProofs(ResponseComparer comparer, DifferencePolicy policy) {
        this.comparer = comparer;
        this.policy = policy;
    }

    /**
     * Where not all three say the same.
     *
     * @param date ISO date of the recording, or null where it has none
     * @param judged the differences between page and live answer
     */
    public Optional<Disagreements> compare(
            Exchange exchange,
            ReceivedResponse recorded,
            @Nullable String date,
            ReceivedResponse live,
            List<Drift> judged) {
        if (exchange.answers().isEmpty()) {
            return Optional.empty();
        }
        Answer documented = closest(exchange, live);
        Set<String> places = new LinkedHashSet<>();
        judged.forEach(drift -> note(drift.difference(), places));
        differences(exchange, documented, recorded).forEach(d -> note(d, places));
        differences(exchange, answer(documented, recorded), live).forEach(d -> note(d, places));
        Message page = Message.of(documented.response());
        Message then = Message.of(recorded);
        Message now = Message.of(live);
        List<Disagreements.Place> rows = places.stream()
                .map(where -> new Disagreements.Place(where, page.at(where), then.at(where), now.at(where)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Disagreements(date, rows));
    }

    private Answer closest(Exchange exchange, ReceivedResponse live) {
        return exchange.answers().stream()
                .filter(a -> a.response().status() == live.status())
                .findFirst()
                .orElse(exchange.answers().get(0));
    }

    private List<Difference> differences(Exchange exchange, Answer answer, ReceivedResponse response) {
        return policy.judge(comparer.compare(exchange, answer, response).differences()).stream()
                .map(Drift::difference)
                .toList();
    }

    /** Elements of an array that differ in the same way are one place: that of the first. */
    private static void note(Difference difference, Set<String> places) {
        boolean unheard = difference.kind() == DifferenceKind.REQUEST_REFUSED;
        String general = PathSteps.general(difference.where());
        if (!unheard && places.stream().noneMatch(p -> PathSteps.general(p).equals(general))) {
            places.add(difference.where());
        }
    }

    /** The recorded response as if it stood where the documented one does. */
    private static Answer answer(Answer documented, ReceivedResponse recorded) {
        SourceSpan span = documented.response().statusSpan();
        List<HttpHeader> headers = recorded.headers().stream()
                .map(h -> new HttpHeader(h.name(), h.value(), span))
                .toList();
        SourceText body = SourceText.of(span.file(), Message.of(recorded).body());
        return new Answer(documented.block(), new HttpResponse(body, recorded.status(), "", span, headers, body));
    }
}
