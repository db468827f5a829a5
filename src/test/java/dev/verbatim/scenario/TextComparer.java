package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Compares status and body by their text: all that tests of the way there need. */
final class TextComparer implements Comparer {

    static final Judge JUDGE = new Judge(new TextComparer(), TextComparer::weigh, Severity.ERROR);

    @Override
    public Comparison compare(Exchange exchange, Exchange.Answer answer, ReceivedResponse response) {
        List<Difference> differences = new ArrayList<>();
        int status = answer.response().status();
        if (status != response.status()) {
            differences.add(
                    difference(DifferenceKind.STATUS_CHANGED, "status", "" + status, "" + response.status(), answer));
        }
        answer.response().headers().stream()
                .filter(header -> response.header(header.name()).isEmpty())
                .forEach(header -> differences.add(difference(
                        DifferenceKind.HEADER_MISSING, "header " + header.name(), header.value(), "", answer)));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (!answer.response().body().text().equals(body)) {
            differences.add(difference(
                    DifferenceKind.BODY_CHANGED, "$", answer.response().body().text(), body, answer));
        }
        return new Comparison(differences, List.of());
    }

    static Difference difference(
            DifferenceKind kind, String where, String documented, String returned, Exchange.Answer answer) {
        return new Difference(
                kind, where, documented, "", returned, "", answer.response().statusSpan(), "", null);
    }

    static List<Drift> weigh(List<Difference> differences) {
        return differences.stream().map(d -> new Drift(d, Severity.ERROR)).toList();
    }
}
