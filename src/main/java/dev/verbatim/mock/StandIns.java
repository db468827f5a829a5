package dev.verbatim.mock;

import dev.verbatim.http.Exchange;
import dev.verbatim.mock.Recordings.Recording;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recordings for examples that have none of their own, because scenarios came or went since: {@code get-call} and
 * {@code get-call#Read a new call} are the same request. One with a status that the page does not show says something
 * of its own scenario only.
 */
final class StandIns {

    private final Recordings recordings;
    private final Map<ExampleId, List<ExampleId>> scenarios = new HashMap<>();

    StandIns(Recordings recordings) {
        this.recordings = recordings;
        for (ExampleId id : recordings.all().keySet()) {
            int end = id.name().indexOf('#');
            if (end > 0) {
                scenarios
                        .computeIfAbsent(base(id, end), base -> new ArrayList<>())
                        .add(id);
            }
        }
    }

    /** A recording, and the name of the example that it is of. */
    record StandIn(Recording recording, String of) {}

    Optional<StandIn> of(Page page, Exchange exchange) {
        ExampleId id = exchange.example().id();
        return candidate(page, id)
                .flatMap(other -> recordings.of(other).map(recording -> new StandIn(recording, other.name())))
                .filter(found -> exchange.answers().stream()
                        .anyMatch(answer -> answer.response().status()
                                == found.recording().response().getStatus()));
    }

    private Optional<ExampleId> candidate(Page page, ExampleId id) {
        if (isDocumented(page, id)) {
            List<ExampleId> of = scenarios.getOrDefault(id, List.of());
            return of.size() == 1 && !isDocumented(page, of.get(0)) ? Optional.of(of.get(0)) : Optional.empty();
        }
        int end = id.name().indexOf('#');
        return end > 0 ? Optional.of(base(id, end)).filter(base -> isDocumented(page, base)) : Optional.empty();
    }

    private static boolean isDocumented(Page page, ExampleId id) {
        return page.examples().stream().map(Example::id).anyMatch(id::equals);
    }

    private static ExampleId base(ExampleId id, int end) {
        return new ExampleId(id.page(), id.name().substring(0, end));
    }
}
