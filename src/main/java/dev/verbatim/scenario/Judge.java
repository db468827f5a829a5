package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suppression;
import dev.verbatim.shape.Comparison;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.ResponseComparer;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges responses: compares them with what is documented, and weighs the differences. */
final class Judge {

    private final Comparer comparer;
    private final Function<List<Difference>, List<Drift>> policy;
    private final Severity failOn;
    private final Excuses excuses;

    Judge(Comparer comparer, Function<List<Difference>, List<Drift>> policy, Severity failOn) {
        this(comparer, policy, failOn, Excuses.NONE);
    }

    private Judge(Comparer comparer, Function<List<Difference>, List<Drift>> policy, Severity failOn, Excuses excuses) {
        this.excuses = excuses;
        this.comparer = comparer;
        this.policy = policy;
        this.failOn = failOn;
    }

    /** A judge that compares by the rules of the docs. */
    static Judge of(TypeCatalog types, Strictness strictness, Map<String, String> rules, Severity failOn) {
        return new Judge(new ResponseComparer(types)::compare, new DifferencePolicy(strictness, rules)::judge, failOn);
    }

    /** A judge to whom differences of an example do not count that its page suppresses. */
    Judge sparing(List<Suppression> suppressions, String example) {
        return suppressions.isEmpty() ? this : new Judge(comparer, policy, failOn, new Excuses(suppressions, example));
    }

    private Judgement judgement(@Nullable Answer answer, List<Difference> differences, List<String> unproven) {
        List<Difference> counted =
                differences.stream().filter(d -> !excuses.cover(d)).toList();
        List<Difference> others = differences.stream().filter(excuses::cover).toList();
        List<Silenced> silenced =
                policy.apply(others).stream().map(excuses::silenced).toList();
        return new Judgement(answer, policy.apply(counted), unproven, failOn, silenced);
    }

    /** Judges a response by the documented one it comes closest to: any of them may match. */
    Judgement judge(Exchange exchange, ReceivedResponse response, List<Difference> refusals) {
        if (!refusals.isEmpty()) {
            // The mock's refusal is no answer to the request, so how it differs from one says nothing more.
            Answer answer =
                    exchange.answers().isEmpty() ? null : exchange.answers().get(0);
            return judgement(answer, refusals, List.of());
        }
        if (exchange.answers().isEmpty()) {
            return judgeStatusClass(exchange, response);
        }
        Judgement best = judge(exchange, exchange.answers().get(0), response);
        for (Answer answer : exchange.answers().subList(1, exchange.answers().size())) {
            Judgement next = judge(exchange, answer, response);
            if (isCloser(next, best)) {
                best = next;
            }
        }
        return best;
    }

    /**
     * The same for a scenario.
     *
     * @param allowed statuses that count as documented; what is documented for another class of status counts no more
     * @param unmet what is not as the scenario expects
     */
    Judgement judge(
            Exchange exchange,
            ReceivedResponse response,
            List<Difference> refusals,
            Set<Integer> allowed,
            List<Difference> unmet) {
        Judgement judged = judge(exchange, response, refusals);
        int status = response.status();
        List<Drift> drifts = new ArrayList<>(judged.drifts());
        List<Silenced> silenced = new ArrayList<>(judged.silenced());
        List<String> unproven = judged.unproven();
        if (refusals.isEmpty() && allowed.contains(status) && response.broken() == null) {
            boolean sameClass = exchange.answers().stream()
                    .anyMatch(answer -> answer.response().status() / 100 == status / 100);
            drifts.removeIf(drift -> !sameClass || drift.difference().kind() == DifferenceKind.STATUS_CHANGED);
            String changed = DifferenceKind.STATUS_CHANGED.id();
            silenced.removeIf(each -> !sameClass || each.finding().rule().equals(changed));
            unproven = sameClass ? unproven : List.of();
        }
        Judgement expected = judgement(judged.answer(), unmet, List.of());
        drifts.addAll(expected.drifts());
        silenced.addAll(expected.silenced());
        return new Judgement(judged.answer(), drifts, unproven, failOn, silenced);
    }

    Judgement judge(Exchange exchange, Answer answer, ReceivedResponse response) {
        Comparison comparison = comparer.compare(exchange, answer, response);
        return judgement(answer, comparison.differences(), comparison.unproven());
    }

    /** The judgement that these differences make. */
    Judgement weigh(@Nullable Answer answer, List<Difference> differences) {
        return judgement(answer, differences, List.of());
    }

    Severity failOn() {
        return failOn;
    }

    private Judgement judgeStatusClass(Exchange exchange, ReceivedResponse response) {
        List<Difference> differences = new ArrayList<>();
        if (response.status() < 200 || response.status() > 299) {
            SourceSpan request = exchange.example().request().code().span();
            differences.add(new Difference(
                    DifferenceKind.STATUS_CHANGED,
                    "status",
                    "2xx",
                    "success",
                    Integer.toString(response.status()),
                    "",
                    request,
                    "",
                    "the page documents no response, so only success is expected"));
        }
        return judgement(null, differences, List.of());
    }

    private static boolean isCloser(Judgement next, Judgement best) {
        if (next.failures() != best.failures()) {
            return next.failures() < best.failures();
        }
        boolean statusFits = !next.fails(Slice.STATUS);
        if (statusFits == best.fails(Slice.STATUS)) {
            return statusFits;
        }
        return next.drifts().size() < best.drifts().size();
    }
}
