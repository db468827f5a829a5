package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a response is worth beside the documented one it comes closest to.
 *
 * @param answer that documented response; null where the page documents none
 * @param drifts every difference with its weight, refusals first
 * @param unproven JSON paths of what the docs promise and the response says nothing about
 * @param failOn the lightest weight that makes an example drift
 * @param silenced differences that the page says do not count
 */
record Judgement(
        Exchange.@Nullable Answer answer,
        List<Drift> drifts,
        List<String> unproven,
        Severity failOn,
        List<Silenced> silenced) {

    Judgement {
        silenced = List.copyOf(silenced);
        drifts = List.copyOf(drifts);
        unproven = List.copyOf(unproven);
    }

    Judgement with(List<Drift> others) {
        return new Judgement(answer, others, unproven, failOn, silenced);
    }

    boolean fails(Slice slice) {
        return drifts.stream().anyMatch(d -> d.severity().atLeast(failOn) && slice.covers(d.difference()));
    }

    long failures() {
        return drifts.stream().filter(d -> d.severity().atLeast(failOn)).count();
    }
}
