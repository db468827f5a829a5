package dev.verbatim.scenario;

import static dev.verbatim.scenario.VerbatimAssertions.assertThat;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.http.SecretNames;
import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.files.Methods;
import dev.verbatim.scenario.files.Provisions;
import dev.verbatim.scenario.files.ScenarioRun;
import dev.verbatim.scenario.files.ScenarioRun.Trouble;
import dev.verbatim.secret.DifferenceValues;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * One scenario on its way: what its steps say is done and asserted here. Arguments that are as the docs have them are
 * judged by the docs, once for the whole response; where someone edited the feature, its own text counts.
 */
public final class ScenarioReplay {

    private final Target target;
    private final Judge judge;
    private final Page page;
    private final Consumer<ExampleResult> results;
    private final Expectation expectation;
    private ScenarioRun scenario;
    private Consumer<Finding> findings = finding -> {};
    private Consumer<Silenced> excused = silenced -> {};
    private Supplier<Optional<Trouble>> foreseen = Optional::empty;
    private Exchange exchange;
    private @Nullable ReceivedResponse response;
    private @Nullable Judgement judgement;
    private DifferenceValues shown = new DifferenceValues(SecretNames.STANDARD);

    /**
     * A scenario.
     *
     * @param manner whose annotation says how to compare where the docs do not; may be null where they do
     */
    ScenarioReplay(
            Target target,
            Judge judge,
            Page page,
            Exchange exchange,
            @Nullable Block manner,
            Consumer<ExampleResult> results) {
        this.target = target;
        this.judge = judge;
        this.page = page;
        this.exchange = exchange;
        this.results = results;
        this.scenario = new ScenarioRun(target, Methods.NONE, Clock.systemUTC());
        this.expectation = new Expectation(exchange, FeatureTexts.manner(exchange, manner));
    }

    /** Gives it the state that set-up and clean-up need; {@code findings} hears of clean-up that failed. */
    ScenarioReplay with(ScenarioRun state, Consumer<Finding> findings) {
        this.scenario = state;
        this.findings = findings;
        return this;
    }

    /** Has it end before anything is sent where {@code foreseen} says that its own request never will be. */
    ScenarioReplay unless(Supplier<Optional<Trouble>> foreseen) {
        this.foreseen = foreseen;
        return this;
    }

    /** Has it tell of differences that its page says do not count. */
    ScenarioReplay telling(Consumer<Silenced> silenced) {
        this.excused = silenced;
        return this;
    }

    /** Tells nothing of what is secret by these names. */
    ScenarioReplay without(SecretNames secrets) {
        this.shown = new DifferenceValues(secrets);
        return this;
    }

    /** Sends a step of the set-up; where it fails, the example is blocked by it. */
    public void setUp(String name, String step) {
        begin();
        scenario.setUp(name, step).ifPresent(this::stop);
    }

    private void begin() {
        foreseen.get().ifPresent(this::stop);
        foreseen = Optional::empty;
    }

    private void stop(Trouble trouble) {
        results.accept(Verdicts.blocked(exchange.example(), trouble));
        throw new TestAbortedException(trouble.outcome().words() + ": " + trouble.reason());
    }

    /** Notes a step that is sent when the scenario is over, however it ends. */
    public void cleanUp(String name, String step) {
        begin();
        scenario.cleanUp(name, step);
    }

    /** Takes what the scenario gives the request, and expects of the answer. */
    public void give(String name, String given) {
        scenario.give(name, given);
    }

    /** Cleans up. What could not be removed is told with the place of the example. */
    public void end() {
        Example example = exchange.example();
        for (String failed : scenario.end()) {
            SourceSpan code = example.request().code().span();
            findings.accept(
                    Finding.warning("scenario-cleanup", SourceSpan.ofLine(code.file(), code.startLine(), 1), failed)
                            .example(example.name())
                            .help("look on the target for what is left of this run")
                            .build());
        }
    }

    /** The request to send, as its feature shows it. */
    public void request(String text) {
        if (!text.equals(exchange.example().request().code().text())) {
            exchange = FeatureTexts.withRequest(exchange, text);
        }
    }

    /** Sends the request and judges what comes; where nothing does, the scenario is skipped. */
    public void send() {
        Example example = exchange.example();
        String unsendable = Unsendable.reason(exchange);
        Attempt attempt = unsendable == null ? attempt() : Attempt.notSent(unsendable);
        scenario.capture(attempt);
        Outcome failed = attempt.failed();
        if (failed != null) {
            results.accept(Verdicts.failed(example, attempt, failed));
            throw new TestAbortedException(failed.words() + ": " + attempt.reason());
        }
        response = Objects.requireNonNull(attempt.response(), "an attempt that did not fail has a response");
        Judgement first = judge.judge(
                exchange,
                response,
                attempt.refusals(),
                scenario.allowed(attempt),
                scenario.unmet(attempt, expectation.place()));
        judgement = new FurtherJudge(judge).add(first, exchange, attempt.further());
        results.accept(Verdicts.judged(example, attempt, judgement));
        judgement.silenced().forEach(excused);
    }

    private Attempt attempt() {
        Provisions.Made made = scenario.provision(documented());
        return made.missing().isEmpty()
                ? target.replay(page, exchange, made.provision())
                : Attempt.notSent("no value for `" + String.join("`, `", made.missing()) + "`");
    }

    private Set<Integer> documented() {
        return exchange.answers().stream()
                .map(answer -> answer.response().status())
                .collect(Collectors.toSet());
    }

    /** Ends a scenario whose request is never sent. */
    public void notSent(String reason) {
        results.accept(ExampleResult.notSent(exchange.example(), reason));
        throw new TestAbortedException(reason);
    }

    public void status(int status) {
        expectation.status(status);
        agrees(expectation.isDocumentedStatus(), Slice.STATUS);
    }

    /** Rows of name and value. */
    public void headers(List<List<String>> rows) {
        expectation.headers(rows);
        agrees(expectation.hasDocumentedHeaders(), Slice.HEADERS);
    }

    /** The last step of a scenario asserts whatever the ones before it left over. */
    public void noBody() {
        body(null, "");
    }

    /** The body's shape is that of {@code text}, and of the documented type where one is named. */
    public void body(@Nullable String type, String text) {
        expectation.body(type, text);
        boolean documented = expectation.isWhollyDocumented();
        agrees(documented, documented ? Slice.WHOLE : Slice.BODY);
    }

    /** The response may be this one, or another. */
    public void alternative(String text) {
        expectation.alternative(text);
    }

    public void oneOfThese() {
        if (expectation.hasDocumentedAlternatives()) {
            agrees(true, Slice.WHOLE);
        } else {
            Exchange edited = FeatureTexts.withAnswers(exchange, expectation.alternatives());
            ReceivedResponse came = received();
            agrees(came, judge.judge(edited, came, List.of()), Slice.WHOLE);
        }
    }

    /** The response is a success, the page saying no more. */
    public void succeeds() {
        ReceivedResponse came = received();
        Exchange bare = FeatureTexts.withAnswers(exchange, List.of());
        Judgement known = exchange.answers().isEmpty() ? judgement : judge.judge(bare, came, List.of());
        agrees(came, Objects.requireNonNull(known), Slice.WHOLE);
    }

    private void agrees(boolean documented, Slice slice) {
        ReceivedResponse came = received();
        Judgement known = judgement;
        if (known == null || !documented) {
            known = judge.judge(exchange, expectation.answer(), came);
        }
        agrees(came, known, slice);
    }

    private void agrees(ReceivedResponse came, Judgement known, Slice slice) {
        assertThat(came).agrees(known.fails(slice) ? known.with(shown.masked(known.drifts())) : known, slice);
    }

    private ReceivedResponse received() {
        if (response == null) {
            throw new IllegalStateException("`it is replayed` must come before what is expected of the response");
        }
        return response;
    }
}
