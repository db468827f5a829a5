package dev.verbatim.scenario;

import dev.verbatim.scenario.steps.ReplaySteps;
import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import java.util.List;

/**
 * The step definitions as a list, so that a run need neither scan the class path nor read annotations, which would cost
 * more than the rest of Cucumber's start. A test holds it to the annotated methods.
 */
final class StepTable {

    static final List<Entry> ENTRIES = List.of(
            new Entry(
                    ReplaySteps.REQUEST,
                    "request",
                    List.of(int.class, DocString.class),
                    (steps, given) -> steps.request((Integer) given[0], (DocString) given[1])),
            new Entry(
                    ReplaySteps.SET_UP,
                    "setUp",
                    List.of(String.class, DocString.class),
                    (steps, given) -> steps.setUp((String) given[0], (DocString) given[1])),
            new Entry(
                    ReplaySteps.CLEAN_UP,
                    "cleanUp",
                    List.of(String.class, DocString.class),
                    (steps, given) -> steps.cleanUp((String) given[0], (DocString) given[1])),
            new Entry(
                    ReplaySteps.GIVES,
                    "gives",
                    List.of(String.class, DocString.class),
                    (steps, given) -> steps.gives((String) given[0], (DocString) given[1])),
            new Entry(ReplaySteps.REPLAYED, "replayed", List.of(), (steps, given) -> steps.replayed()),
            new Entry(
                    ReplaySteps.NOT_SENT,
                    "notSent",
                    List.of(String.class),
                    (steps, given) -> steps.notSent((String) given[0])),
            new Entry(
                    ReplaySteps.STATUS,
                    "status",
                    List.of(int.class),
                    (steps, given) -> steps.status((Integer) given[0])),
            new Entry(ReplaySteps.SUCCEEDS, "succeeds", List.of(), (steps, given) -> steps.succeeds()),
            new Entry(
                    ReplaySteps.HEADERS,
                    "headers",
                    List.of(DataTable.class),
                    (steps, given) -> steps.headers((DataTable) given[0])),
            new Entry(ReplaySteps.NO_BODY, "noBody", List.of(), (steps, given) -> steps.noBody()),
            new Entry(
                    ReplaySteps.NO_BODY_DOCUMENTED,
                    "noBodyDocumented",
                    List.of(),
                    (steps, given) -> steps.noBodyDocumented()),
            new Entry(
                    ReplaySteps.BODY,
                    "body",
                    List.of(DocString.class),
                    (steps, given) -> steps.body((DocString) given[0])),
            new Entry(
                    ReplaySteps.TYPED_BODY,
                    "body",
                    List.of(String.class, DocString.class),
                    (steps, given) -> steps.body((String) given[0], (DocString) given[1])),
            new Entry(
                    ReplaySteps.ALTERNATIVE,
                    "alternative",
                    List.of(int.class, DocString.class),
                    (steps, given) -> steps.alternative((Integer) given[0], (DocString) given[1])),
            new Entry(ReplaySteps.ONE_OF_THESE, "oneOfThese", List.of(), (steps, given) -> steps.oneOfThese()));

    private StepTable() {}

    /** One step definition. */
    record Entry(String pattern, String method, List<Class<?>> parameters, Call call) {}

    /** Calls the step with its arguments. */
    @FunctionalInterface
    interface Call {
        void on(ReplaySteps steps, Object[] given);
    }
}
