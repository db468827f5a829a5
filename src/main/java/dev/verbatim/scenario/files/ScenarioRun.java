package dev.verbatim.scenario.files;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One scenario as it goes: sends its set-up and clean-up, keeps what is captured, and knows what its example is given.
 * On a target without state nothing but literal values counts.
 */
public final class ScenarioRun {

    private final Target target;
    private final Methods methods;
    private final Values values;
    private final Deque<LateStep> cleanUp = new ArrayDeque<>();
    private final Map<String, String> uncaptured = new HashMap<>();
    private @Nullable Scenario scenario;
    private volatile boolean setUp;

    public ScenarioRun(Target target, Methods methods, Clock clock) {
        this.target = target;
        this.methods = methods;
        this.values = new Values(clock);
    }

    /**
     * Why a step got no answer that set-up can build on.
     *
     * @param outcome what becomes of the example
     * @param reason in plain words, with the step's name
     * @param attempt what was sent
     */
    public record Trouble(Outcome outcome, String reason, Attempt attempt) {}

    /**
     * Why nothing will come of a scenario, as far as that is known beforehand: neither set-up nor clean-up is sent then
     * for a request that never will be.
     */
    public Optional<Trouble> foreseen(Planned planned, Exchange exchange) {
        if (!target.hasState() || planned.given().isEmpty()) {
            return Optional.empty();
        }
        Rehearsal rehearsal = Rehearsal.of(planned, exchange, methods, true);
        String own = objection(rehearsal.own());
        if (own != null) {
            return Optional.of(new Trouble(Outcome.NOT_SENT, own, Attempt.notSent(own)));
        }
        for (Rehearsal.Turn turn : rehearsal.setUp()) {
            String reason = objection(turn);
            if (reason != null) {
                boolean mistaken = turn.problem() != null;
                Outcome outcome = mistaken ? Outcome.BLOCKED : Outcome.NOT_SENT;
                return Optional.of(trouble(outcome, turn.name(), reason, Attempt.notSent(reason)));
            }
        }
        return Optional.empty();
    }

    private @Nullable String objection(Rehearsal.Turn turn) {
        Exchange exchange = turn.exchange();
        return exchange == null || turn.problem() != null
                ? turn.problem()
                : target.objection(exchange, turn.provision(), turn::owns);
    }

    /** Sends a set-up step; what went wrong, if anything did. */
    public Optional<Trouble> setUp(String name, String json) {
        if (!target.hasState()) {
            return Optional.empty();
        }
        Step step = step(json);
        if (step != null) {
            values.expect(step.capture().keySet());
        }
        return step == null
                ? Optional.of(trouble(Outcome.BLOCKED, name, "it cannot be read", Attempt.notSent("")))
                : Optional.ofNullable(send(name, step, target));
    }

    /** Notes a step to be sent when the scenario is over, or when the run is where the scenario does not get that far. */
    public void cleanUp(String name, String json) {
        Step step = step(json);
        if (step != null && target.hasState()) {
            LateStep late = new LateStep(to -> cleanUp(name, step, to));
            cleanUp.push(late);
            target.atEnd(late);
        }
    }

    /** Takes what the scenario gives its example. */
    public void give(String name, String json) {
        JsonDocument document = JsonReader.tolerant(SourceText.of("", json));
        if (document.root() instanceof JsonObject object) {
            scenario = ScenarioReader.of(new Fields(document, object, finding -> {}), name, null);
            values.expect(scenario.request().capture().keySet());
        }
    }

    /**
     * What the example is given; or the captures without which it cannot be sent.
     *
     * @param documented the statuses of its responses
     */
    public Provisions.Made provision(Set<Integer> documented) {
        setUp = true;
        Scenario given = scenario;
        if (given == null) {
            return new Provisions.Made(Provision.NONE, List.of());
        }
        Step request = target.hasState() ? given.request() : given.request().literalsOnly();
        Set<Integer> wanted = new LinkedHashSet<>(documented);
        wanted.addAll(request.allowed());
        Eventually eventually = request.eventually();
        Eventually settled = eventually == null
                ? null
                : eventually.until(request.allowed().isEmpty() ? Set.of() : wanted, response -> unmet(
                                given, new AnswerParts(response), SourceSpan.ofFile(""))
                        .isEmpty());
        return Provisions.of(request, values, request.polling(), settled, given.pages());
    }

    /** What a step is given; one that is read again and again is as wanted where it has what is captured. */
    private Provisions.Made provision(Step step) {
        Eventually eventually = step.eventually();
        Eventually settled = eventually == null
                ? null
                : eventually.until(step.allowed(), response -> {
                    AnswerParts parts = new AnswerParts(response);
                    return step.capture().values().stream()
                            .allMatch(place -> parts.at(place).isPresent());
                });
        return Provisions.of(step, values, step.polling(), settled, null);
    }

    /** Statuses that count as documented in an answer of a service. */
    public Set<Integer> allowed(Attempt attempt) {
        return scenario == null || !isOfService(attempt)
                ? Set.of()
                : scenario.request().allowed();
    }

    /** Keeps what the example's own answer is to give to clean-up. */
    public void capture(Attempt attempt) {
        ReceivedResponse response = attempt.response();
        if (scenario != null && response != null && target.hasState()) {
            capture(scenario.request(), attempt, response);
        }
    }

    private static AnswerParts parts(Step step, Attempt attempt, ReceivedResponse response) {
        return AnswerParts.of(response, attempt, step.polling() != null);
    }

    /** What of a service's answer is not as the scenario expects. */
    public List<Difference> unmet(Attempt attempt, SourceSpan span) {
        ReceivedResponse response = attempt.response();
        Scenario given = scenario;
        if (given == null || response == null || !isOfService(attempt)) {
            return List.of();
        }
        // A recording has the first answer only.
        boolean half = given.request().polling() != null && !target.hasState();
        return half ? List.of() : unmet(given, parts(given.request(), attempt, response), span);
    }

    /** A recording answers as the service did to the same scenario, the mock itself says what the page says. */
    private boolean isOfService(Attempt attempt) {
        Proof proof = attempt.proof();
        return target.hasState() || (proof != null && proof.kind() == Proof.Kind.RECORDING && proof.of() == null);
    }

    private List<Difference> unmet(Scenario given, AnswerParts parts, SourceSpan span) {
        if (given.expectations().isEmpty()) {
            return List.of();
        }
        String note = "expected by the scenario `" + given.name() + "`";
        return Expectations.unmet(given.expectations().values(), parts, values, !target.hasState(), span, note);
    }

    /** Sends clean-up, the last first, as far as what it needs was captured. Gives a sentence for each step that failed. */
    public List<String> end() {
        List<String> failed = new ArrayList<>();
        while (!cleanUp.isEmpty()) {
            String failure = cleanUp.pop().send(target);
            if (failure != null) {
                failed.add(failure);
            }
        }
        return failed;
    }

    private LateStep.Sent cleanUp(String name, Step step, Target to) {
        if (!setUp) {
            values.abandon();
        }
        Provisions.Made made = Provisions.of(step, values);
        if (!made.missing().isEmpty()) {
            return withheld(name, made.missing());
        }
        Trouble trouble = send(name, step, to);
        if (trouble == null || isGone(trouble.attempt())) {
            return LateStep.Sent.WELL;
        }
        String about = trouble.attempt().response() == null ? about(made.provision()) : "";
        return new LateStep.Sent(trouble.reason().replaceFirst("^set-up", "clean-up") + about, trouble.attempt());
    }

    /** Clean-up of what was never made is done; of what was made and cannot be named it never will be. */
    private LateStep.Sent withheld(String name, List<String> missing) {
        if (!uncaptured.keySet().containsAll(missing)) {
            return LateStep.Sent.WELL;
        }
        String capture = missing.get(0);
        String words = "clean-up step `" + name + "`: no value for `" + capture + "`, for " + uncaptured.get(capture);
        return new LateStep.Sent(words, Attempt.notSent(""));
    }

    /** What a request was to remove, for somebody who has to do it by hand. */
    private static String about(Provision provision) {
        List<String> parts = new ArrayList<>();
        if (provision.url() != null) {
            parts.add("the URL is `" + provision.url() + "`");
        }
        new TreeMap<>(provision.values()).forEach((name, value) -> parts.add("`" + name + "` is `" + value + "`"));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** What is not there any more needs no clean-up. */
    private static boolean isGone(Attempt attempt) {
        return attempt.request() != null
                && attempt.request().method().equals("DELETE")
                && attempt.response() != null
                && (attempt.response().status() == 404 || attempt.response().status() == 410);
    }

    private @Nullable Trouble send(String name, Step step, Target to) {
        Methods.Documented documented = documented(methods, name, step);
        if (documented == null || documented.exchange().request() == null) {
            return trouble(Outcome.BLOCKED, name, unknown(methods, step), Attempt.notSent(""));
        }
        Provisions.Made made = provision(step);
        if (!made.missing().isEmpty()) {
            String missing = "`" + String.join("`, `", made.missing()) + "`";
            return trouble(Outcome.BLOCKED, name, "no value for " + missing, Attempt.notSent(""));
        }
        Attempt attempt = to.replay(documented.page(), documented.exchange(), made.provision());
        ReceivedResponse response = attempt.response();
        if (attempt.failed() != null || response == null) {
            if (response != null) {
                capture(step, attempt, response);
            }
            Outcome outcome = attempt.failed() == null ? Outcome.BLOCKED : attempt.failed();
            return trouble(outcome, name, String.valueOf(attempt.reason()), attempt);
        }
        String wrong = wrong(step, documented.exchange(), attempt, response);
        return wrong == null ? null : trouble(Outcome.BLOCKED, name, answered(attempt, response) + wrong, attempt);
    }

    /** Why there is nothing to send. */
    static String unknown(Methods methods, Step step) {
        boolean canned = step.kind() == Step.Kind.CANNED_REQUEST;
        if (!canned
                && (step.kind() == Step.Kind.HTTP_REQUEST
                        || methods.find(step.what()).isPresent())) {
            return "its request cannot be read";
        }
        String words = canned ? "no canned request" : "no example";
        return words + " is called `" + step.what() + "`" + Suggestion.hint(step.what(), methods.names());
    }

    static Methods.@Nullable Documented documented(Methods methods, String name, Step step) {
        return switch (step.kind()) {
            case METHOD -> methods.find(step.what()).orElse(null);
            case HTTP_REQUEST -> BareExchange.of(name, step.what());
            case CANNED_REQUEST -> null;
        };
    }

    private @Nullable String wrong(Step step, Exchange exchange, Attempt attempt, ReceivedResponse response) {
        if (response.broken() != null) {
            return ", and the answer broke off: " + response.broken();
        }
        int status = response.status();
        boolean documented =
                exchange.answers().stream().anyMatch(answer -> answer.response().status() == status && status < 400);
        boolean success = step.allowed().isEmpty()
                ? status / 100 == 2 || documented
                : step.allowed().contains(status);
        if (!success) {
            String allowed = step.allowed().isEmpty()
                    ? "a success"
                    : String.join(
                            " or ", step.allowed().stream().map(String::valueOf).toList());
            return ", not " + allowed + (status < 400 ? "" : ServiceWords.of(new AnswerParts(response)));
        }
        String end = BadEnd.of(attempt).orElse(null);
        if (end != null) {
            capture(step, attempt, response);
            return end;
        }
        List<String> missing = capture(step, attempt, response);
        // A status that was allowed besides success may well bring nothing to keep.
        return missing.isEmpty() || (status / 100 != 2 && !documented)
                ? null
                : " without `" + String.join("`, `", missing) + "`";
    }

    private List<String> capture(Step step, Attempt attempt, ReceivedResponse response) {
        AnswerParts answer = parts(step, attempt, response);
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> capture : step.capture().entrySet()) {
            answer.at(capture.getValue()).ifPresentOrElse(value -> values.capture(capture.getKey(), value), () -> {
                missing.add(capture.getValue());
                noteMade(capture, attempt, response);
            });
        }
        return missing;
    }

    private void noteMade(Map.Entry<String, String> capture, Attempt attempt, ReceivedResponse response) {
        String method = attempt.request() == null ? "" : attempt.request().method();
        if (response.broken() == null
                && response.status() / 100 == 2
                && (method.equals("POST") || method.equals("PUT"))) {
            String without = answered(attempt, response) + " without `" + capture.getValue() + "`";
            uncaptured.put("[" + capture.getKey() + "]", without);
        }
    }

    private static String answered(Attempt attempt, ReceivedResponse response) {
        String sent = attempt.request() == null
                ? "it"
                : "`" + attempt.request().method() + " " + attempt.request().uri() + "`";
        return sent + " answered " + response.status();
    }

    private static Trouble trouble(Outcome outcome, String name, String reason, Attempt attempt) {
        return new Trouble(outcome, "set-up step `" + name + "`: " + reason, attempt);
    }

    static @Nullable Step step(String json) {
        JsonDocument document = JsonReader.tolerant(SourceText.of("", json));
        return document.root() instanceof JsonObject object
                ? StepReader.step(new Fields(document, object, finding -> {}), 0)
                : null;
    }
}
