package dev.verbatim.scenario.files;

import dev.verbatim.http.Exchange;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import dev.verbatim.replay.Provision;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a scenario without sending anything: what would be captured stands for itself, as {@code [call]}. */
public final class Rehearsal {

    private final Methods methods;
    private final Values values = new Values(Clock.systemUTC());
    private final Set<String> created = new LinkedHashSet<>();
    private final List<Turn> setUp = new ArrayList<>();
    private final List<Turn> cleanUp = new ArrayList<>();
    private @Nullable Turn own;

    private Rehearsal(Methods methods) {
        this.methods = methods;
    }

    /**
     * A request that would be sent.
     *
     * @param exchange what is documented; null where {@code problem} says why nothing can be sent
     * @param problem in plain words, or null
     * @param created captures that stand for something that was made before
     */
    public record Turn(
            String name,
            @Nullable Exchange exchange,
            Provision provision,
            @Nullable String problem,
            Set<String> created) {

        /** Whether a path is of something that the scenario made itself. */
        public boolean owns(String path) {
            return created.stream().anyMatch(name -> path.contains("%5B" + name + "%5D"));
        }
    }

    /**
     * What a scenario would send.
     *
     * @param live whether to a service; the mock is sent nothing but the example
     */
    public static Rehearsal of(Planned planned, Exchange exchange, Methods methods, boolean live) {
        Rehearsal rehearsal = new Rehearsal(methods);
        planned.given().ifPresentOrElse(given -> rehearsal.go(given, exchange, live), () -> {
            rehearsal.own = new Turn(exchange.example().name(), exchange, Provision.NONE, null, Set.of());
        });
        return rehearsal;
    }

    /** The example's own request. */
    public Turn own() {
        return Objects.requireNonNull(own);
    }

    /** What comes before it. */
    public List<Turn> setUp() {
        return List.copyOf(setUp);
    }

    /** What is sent when it is over, in that order. */
    public List<Turn> cleanUp() {
        return List.copyOf(cleanUp);
    }

    private void go(Given given, Exchange exchange, boolean live) {
        if (live) {
            given.setUp().forEach(step -> setUp.add(turn(step)));
        }
        Scenario scenario = read(given);
        Step request = live ? scenario.request() : scenario.request().literalsOnly();
        own = turn(exchange.example().name(), exchange, request);
        if (live) {
            List<Given.GivenStep> last = new ArrayList<>(given.cleanUp());
            Collections.reverse(last);
            last.forEach(step -> cleanUp.add(turn(step)));
        }
    }

    private static Scenario read(Given given) {
        JsonDocument document = JsonReader.tolerant(SourceText.of("", given.gives()));
        if (document.root() instanceof JsonObject object) {
            return ScenarioReader.of(new Fields(document, object, finding -> {}), given.scenario(), null);
        }
        throw new IllegalStateException("`" + given.scenario() + "` is no JSON");
    }

    private Turn turn(Given.GivenStep given) {
        Step step = ScenarioRun.step(given.json());
        Methods.Documented documented = step == null ? null : ScenarioRun.documented(methods, given.name(), step);
        if (step == null) {
            return new Turn(given.name(), null, Provision.NONE, "it cannot be read", Set.of());
        }
        return documented == null || documented.exchange().request() == null
                ? new Turn(given.name(), null, Provision.NONE, ScenarioRun.unknown(methods, step), Set.of())
                : turn(given.name(), documented.exchange(), step);
    }

    private Turn turn(String name, Exchange exchange, Step step) {
        Provisions.Made made = Provisions.of(step, values);
        String missing = made.missing().isEmpty() ? null : "no value for `" + String.join("`, `", made.missing()) + "`";
        Turn turn = new Turn(name, exchange, made.provision(), missing, Set.copyOf(created));
        boolean makes = exchange.request() != null
                && Set.of("POST", "PUT").contains(exchange.request().method());
        for (Map.Entry<String, String> capture : step.capture().entrySet()) {
            values.capture(capture.getKey(), new JsonString("[" + capture.getKey() + "]", 0, 0));
            if (makes) {
                created.add(capture.getKey());
            }
        }
        return turn;
    }
}
