package dev.verbatim.scenario.steps;

import dev.verbatim.scenario.ReplaySession;
import dev.verbatim.scenario.ScenarioPlace;
import dev.verbatim.scenario.ScenarioReplay;
import dev.verbatim.scenario.StepArguments;
import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps of compiled features. A scenario gets an instance of its own. */
public final class ReplaySteps {

    public static final String REQUEST = "the documented request at line {int}";
    public static final String SET_UP = "the set-up step {string}";
    public static final String CLEAN_UP = "the clean-up step {string} at the end";
    public static final String GIVES = "the scenario {string} gives it";
    public static final String REPLAYED = "it is replayed";
    public static final String NOT_SENT = "it is not sent: {}";
    public static final String STATUS = "the status is {int}";
    public static final String SUCCEEDS = "the request succeeds";
    public static final String HEADERS = "the documented headers are there";
    public static final String NO_BODY = "there is no body";
    public static final String NO_BODY_DOCUMENTED = "no body is documented";
    public static final String BODY = "the body has the documented shape";
    public static final String TYPED_BODY = "the body has the documented shape of {string}";
    public static final String ALTERNATIVE = "the response may be the one at line {int}";
    public static final String ONE_OF_THESE = "it is one of these";

    private final ReplaySession session;
    private @Nullable ScenarioReplay replay;

    /** For runners that make the steps themselves. */
    public ReplaySteps() {
        this(SharedSession.get());
    }

    public ReplaySteps(ReplaySession session) {
        this.session = session;
    }

    @AfterAll
    public static void close() {
        SharedSession.close();
    }

    @Before
    public void open(Scenario scenario) {
        open(new ScenarioPlace(
                scenario.getUri(), scenario.getLine(), scenario.getName(), List.copyOf(scenario.getSourceTagNames())));
    }

    public void open(ScenarioPlace place) {
        session.during(() -> replay = session.open(place));
    }

    /** Sends clean-up, however the scenario ended. */
    @After
    public void end() {
        ScenarioReplay open = replay;
        replay = null;
        if (open != null) {
            session.during(open::end);
        }
    }

    @Given(REQUEST)
    public void request(int line, DocString text) {
        doing(replay -> replay.request(StepArguments.text(text)));
    }

    @Given(SET_UP)
    public void setUp(String name, DocString step) {
        doing(replay -> replay.setUp(StepArguments.line(name), StepArguments.text(step)));
    }

    @Given(CLEAN_UP)
    public void cleanUp(String name, DocString step) {
        doing(replay -> replay.cleanUp(StepArguments.line(name), StepArguments.text(step)));
    }

    @Given(GIVES)
    public void gives(String scenario, DocString given) {
        doing(replay -> replay.give(StepArguments.line(scenario), StepArguments.text(given)));
    }

    @When(REPLAYED)
    public void replayed() {
        doing(replay -> replay.send());
    }

    @But(NOT_SENT)
    public void notSent(String reason) {
        doing(replay -> replay.notSent(StepArguments.line(reason)));
    }

    @Then(STATUS)
    public void status(int status) {
        doing(replay -> replay.status(status));
    }

    @Then(SUCCEEDS)
    public void succeeds() {
        doing(replay -> replay.succeeds());
    }

    @Then(HEADERS)
    public void headers(DataTable table) {
        doing(replay -> replay.headers(StepArguments.rows(table)));
    }

    @Then(NO_BODY)
    public void noBody() {
        doing(replay -> replay.noBody());
    }

    @Then(NO_BODY_DOCUMENTED)
    public void noBodyDocumented() {
        doing(replay -> replay.noBody());
    }

    @Then(BODY)
    public void body(DocString text) {
        doing(replay -> replay.body(null, StepArguments.text(text)));
    }

    @Then(TYPED_BODY)
    public void body(String type, DocString text) {
        doing(replay -> replay.body(StepArguments.line(type), StepArguments.text(text)));
    }

    @Then(ALTERNATIVE)
    public void alternative(int line, DocString text) {
        doing(replay -> replay.alternative(StepArguments.text(text)));
    }

    @Then(ONE_OF_THESE)
    public void oneOfThese() {
        doing(replay -> replay.oneOfThese());
    }

    private void doing(Consumer<ScenarioReplay> step) {
        ScenarioReplay open = Objects.requireNonNull(replay, "the scenario was not opened");
        session.during(() -> step.accept(open));
    }
}
