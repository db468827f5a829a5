package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run says about one example.
 *
 * @param reason why it was not sent, is blocked or has no verdict, in plain words; null for the other outcomes
 * @param drifts all differences of the response, the warnings of a match included
 * @param proof what stands behind the response; null where none came
 * @param unproven JSON paths of documented properties that the response said nothing about
 * @param exchanged what went over the wire; null where nothing was sent
 * @param millis from sending to verdict, in milliseconds
 * @param disagreements how page, recording and live answer differ from one another; null where they do not, and where
 *     there are not all three
 */
public record ExampleResult(
        Example example,
        Outcome outcome,
        @Nullable String reason,
        List<Drift> drifts,
        @Nullable Proof proof,
        List<String> unproven,
        @Nullable Exchanged exchanged,
        long millis,
        @Nullable Disagreements disagreements) {

    public ExampleResult {
        drifts = List.copyOf(drifts);
        unproven = List.copyOf(unproven);
    }

    public ExampleResult(
            Example example,
            Outcome outcome,
            @Nullable String reason,
            List<Drift> drifts,
            @Nullable Proof proof,
            List<String> unproven,
            @Nullable Exchanged exchanged,
            long millis) {
        this(example, outcome, reason, drifts, proof, unproven, exchanged, millis, null);
    }

    public ExampleResult with(Disagreements found) {
        return new ExampleResult(example, outcome, reason, drifts, proof, unproven, exchanged, millis, found);
    }

    public static ExampleResult notSent(Example example, String reason) {
        return new ExampleResult(example, Outcome.NOT_SENT, reason, List.of(), null, List.of(), null, 0);
    }

    /** Whether its bodies are worth showing: where all is as documented, nobody reads them. */
    public boolean showsBodies() {
        return outcome != Outcome.MATCHES || !drifts.isEmpty();
    }

    /** The same without bodies that nobody reads. */
    public ExampleResult lean() {
        if (exchanged == null || showsBodies()) {
            return this;
        }
        String noBody = exchanged.responseBody() == null ? null : "";
        Exchanged heads = new Exchanged(
                exchanged.requestHead(), "", exchanged.responseHead(), noBody, exchanged.attempts(), exchanged.waits());
        return new ExampleResult(example, outcome, reason, drifts, proof, unproven, heads, millis, disagreements);
    }

    /** The differences of at least this weight. */
    public List<Drift> drifts(Severity least) {
        return drifts.stream().filter(d -> d.severity().atLeast(least)).toList();
    }
}
