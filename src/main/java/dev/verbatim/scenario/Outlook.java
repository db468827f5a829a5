package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.replay.Forecast;
import dev.verbatim.replay.Planned;
import dev.verbatim.scenario.files.Methods;
import dev.verbatim.scenario.files.Rehearsal;
import dev.verbatim.scenario.files.Rehearsal.Turn;
import java.util.List;

/**
 * What would become of an example, and of the requests that its scenario sends around it.
 *
 * @param setUp in their order
 * @param cleanUp in their order, that is the last first
 */
public record Outlook(Exchange exchange, Planned example, List<Step> setUp, List<Step> cleanUp) {

    /** A request before or after the example's own. */
    public record Step(String name, Planned planned) {}

    /** Looks ahead, and sends nothing. */
    public static Outlook of(
            Forecast forecast, dev.verbatim.scenario.files.Planned planned, Exchange exchange, Methods methods) {
        Rehearsal rehearsal = Rehearsal.of(planned, exchange, methods, forecast.isLive());
        List<Step> setUp = steps(forecast, rehearsal.setUp());
        List<Step> cleanUp = steps(forecast, rehearsal.cleanUp());
        String unsendable = Unsendable.reason(exchange);
        Planned own = unsendable == null ? planned(forecast, rehearsal.own()) : Planned.notSent(null, unsendable);
        Step blocking = setUp.stream()
                .filter(step -> step.planned().reason() != null)
                .findFirst()
                .orElse(null);
        if (blocking != null && own.reason() == null) {
            own = Planned.notSent(
                    own.request(),
                    "set-up step `" + blocking.name() + "`: "
                            + blocking.planned().reason());
        }
        boolean sent = own.reason() == null;
        return new Outlook(exchange, own, sent ? setUp : List.of(), sent ? cleanUp : List.of());
    }

    private static List<Step> steps(Forecast forecast, List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Step(turn.name(), planned(forecast, turn)))
                .toList();
    }

    private static Planned planned(Forecast forecast, Turn turn) {
        return turn.exchange() == null || turn.problem() != null
                ? Planned.notSent(null, String.valueOf(turn.problem()))
                : forecast.plan(turn.exchange(), turn.provision(), turn::owns);
    }
}
