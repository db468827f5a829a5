package dev.verbatim.cli;

import dev.verbatim.accept.Observation;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.model.Block;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.Severity;
import dev.verbatim.replay.Further;
import dev.verbatim.replay.RememberingTarget;
import dev.verbatim.secret.Masking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the answers that do not agree with the docs, and those that an edit of the page must still agree with. */
public final class DriftCollector implements RunListener {

    private final RememberingTarget target;
    private final Masking masking;
    private final Severity failOn;
    private final boolean matching;
    private final Map<String, List<Seen>> pages = new TreeMap<>();
    private final List<String> unanswered = new ArrayList<>();
    private int drifted;

    /**
     * A collector.
     *
     * @param matching whether to collect the answers that agree, too
     */
    public DriftCollector(RememberingTarget target, Masking masking, Severity failOn, boolean matching) {
        this.target = target;
        this.masking = masking;
        this.failOn = failOn;
        this.matching = matching;
    }

    private record Seen(int line, Observation observation) {}

    @Override
    public void finished(ExampleResult result) {
        masking.learn(result);
        boolean drift = result.outcome() == Outcome.DRIFTED;
        if (drift) {
            drifted++;
            result.example().responses().forEach(this::learn);
        }
        if (result.outcome() == Outcome.NO_VERDICT || result.outcome() == Outcome.BLOCKED) {
            unanswered.add(result.example().id() + ": " + result.outcome().words() + ", " + result.reason());
        }
        if (drift || result.outcome() == Outcome.MATCHES) {
            target.take(result.example().id()).ifPresent(answer -> {
                ExampleId documented = documented(result.example(), answer.page());
                // What one scenario would have changed may be true of another.
                boolean several = !documented.equals(result.example().id());
                if (drift || matching || several) {
                    keep(result, documented, answer);
                }
            });
        }
    }

    private void learn(Block response) {
        if (response.code() != null) {
            masking.learnEnclosed(response.code().code().text());
        }
    }

    /** What the page calls an example that may go by the name of a scenario. */
    private static ExampleId documented(Example example, Page page) {
        return page.examples().stream()
                .filter(each -> each.request().equals(example.request()))
                .findFirst()
                .orElse(example)
                .id();
    }

    private void keep(ExampleResult result, ExampleId documented, RememberingTarget.Remembered answer) {
        if (answer.attempt().response() == null) {
            return;
        }
        List<Difference> differences = new ArrayList<>(
                result.drifts(failOn).stream().map(Drift::difference).toList());
        List<Observation> further = new ArrayList<>();
        for (Further each : answer.attempt().further()) {
            // A further page is documented by what documents the first one, so the docs must be true of it, too.
            if (each.kind() == Further.Kind.PAGE) {
                List<Difference> own =
                        differences.stream().filter(each::isNoted).toList();
                differences.removeAll(own);
                further.add(new Observation(result.example().id(), documented, each.response(), null, own));
            }
        }
        OutgoingRequest sent = answer.attempt().request();
        keep(
                result,
                new Observation(
                        result.example().id(),
                        documented,
                        answer.attempt().response(),
                        sent == null ? null : sent.uri().toString(),
                        differences));
        further.forEach(each -> keep(result, each));
    }

    private void keep(ExampleResult result, Observation observation) {
        pages.computeIfAbsent(result.example().page(), page -> new ArrayList<>())
                .add(new Seen(result.example().line(), observation));
    }

    /** Pages in the order of their paths, their examples in the order of the page. */
    public Map<String, List<Observation>> pages() {
        Map<String, List<Observation>> observations = new TreeMap<>();
        pages.forEach((page, seen) -> observations.put(
                page,
                seen.stream()
                        .sorted(Comparator.comparingInt(Seen::line)
                                .thenComparing(
                                        each -> each.observation().example().name()))
                        .map(Seen::observation)
                        .toList()));
        return observations;
    }

    public int drifted() {
        return drifted;
    }

    /** Examples without a verdict, and why. */
    public List<String> unanswered() {
        return unanswered;
    }
}
