package dev.verbatim.accept;

import dev.verbatim.edit.PageBytes;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.ResponseComparer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page again and compares one of its examples with an answer, just as a run does.
 *
 * @param failOn the lightest weight that makes an example drift
 */
public record Examiner(PageReader reader, ResponseComparer comparer, DifferencePolicy policy, Severity failOn) {

    /**
     * How an answer compares with the documented response at a place in the example, or with the closest one.
     *
     * @param answer place among the documented responses; negative for the closest
     * @param excused groups of differences that do not count
     * @return null where the page has no such example, or no response of it that can be read
     */
    @Nullable
    Examined examine(byte[] page, ExampleId id, ReceivedResponse response, int answer, Set<String> excused) {
        Example example = reader.read(id.page(), page).examples().stream()
                .filter(e -> e.name().equals(id.name()))
                .findFirst()
                .orElse(null);
        if (example == null) {
            return null;
        }
        Exchange exchange = ExchangeReader.read(example);
        if (answer >= 0) {
            return answer < exchange.answers().size() ? examined(page, exchange, answer, response, excused) : null;
        }
        Examined best = null;
        for (int i = 0; i < exchange.answers().size(); i++) {
            Examined next = examined(page, exchange, i, response, excused);
            best = best == null || next.isCloser(best) ? next : best;
        }
        return best;
    }

    private Examined examined(
            byte[] page, Exchange exchange, int index, ReceivedResponse response, Set<String> excused) {
        Exchange.Answer answer = exchange.answers().get(index);
        List<Drift> drifts = policy
                .judge(comparer.compare(exchange, answer, response).differences())
                .stream()
                .filter(drift -> !excused.contains(Groups.key(drift.difference())))
                .toList();
        List<Difference> failing = drifts.stream()
                .filter(d -> d.severity().atLeast(failOn))
                .map(Drift::difference)
                .toList();
        List<Difference> all = drifts.stream().map(Drift::difference).toList();
        return new Examined(PageBytes.of(page), exchange, index, answer, failing, all);
    }
}
