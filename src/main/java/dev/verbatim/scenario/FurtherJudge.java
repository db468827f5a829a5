package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Silenced;
import dev.verbatim.replay.Further;
import java.util.ArrayList;
import java.util.List;

/** Judges what a first response led to, together with it: an example matches where all of it does. */
record FurtherJudge(Judge judge) {

    /** The judgement on all of it; {@code first} itself where it led nowhere. */
    Judgement add(Judgement first, Exchange exchange, List<Further> further) {
        if (further.isEmpty()) {
            return first;
        }
        List<Drift> drifts = new ArrayList<>(first.drifts());
        List<String> unproven = new ArrayList<>(first.unproven());
        List<Silenced> silenced = new ArrayList<>(first.silenced());
        for (Further each : further) {
            Judgement next = each.kind() == Further.Kind.PAGE
                    ? judge.judge(exchange, each.response(), List.of())
                    : OperationEnd.judge(judge, exchange, first.answer(), each);
            next.drifts().forEach(drift -> drifts.add(new Drift(each.noted(drift.difference()), drift.severity())));
            unproven.addAll(next.unproven());
            silenced.addAll(next.silenced());
        }
        List<String> distinct = unproven.stream().distinct().toList();
        return new Judgement(first.answer(), drifts, distinct, first.failOn(), silenced);
    }
}
