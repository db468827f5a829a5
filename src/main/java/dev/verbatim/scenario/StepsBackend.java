package dev.verbatim.scenario;

import dev.verbatim.scenario.steps.ReplaySteps;
import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.Located;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TestCaseState;
import io.cucumber.core.backend.TypeResolver;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives Cucumber the shipped steps and hands the session to them. One for each thread. */
final class StepsBackend implements Backend {

    private final ReplaySession session;
    private @Nullable ReplaySteps steps;

    StepsBackend(ReplaySession session) {
        this.session = session;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> gluePaths) {
        glue.addBeforeHook(new OpenScenario());
        glue.addAfterHook(new EndScenario());
        for (StepTable.Entry entry : StepTable.ENTRIES) {
            glue.addStepDefinition(new TableStep(entry));
        }
    }

    @Override
    public void buildWorld() {
        steps = new ReplaySteps(session);
    }

    @Override
    public void disposeWorld() {
        steps = null;
    }

    @Override
    public @Nullable Snippet getSnippet() {
        return null;
    }

    private ReplaySteps steps() {
        return Objects.requireNonNull(steps, "steps run between buildWorld and disposeWorld");
    }

    private record Parameter(Class<?> type) implements ParameterInfo {

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return () -> type;
        }
    }

    private abstract static class InSteps implements Located {

        private final String location;

        InSteps(String method) {
            location = ReplaySteps.class.getName() + "." + method;
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return location.equals(element.getClassName() + "." + element.getMethodName());
        }

        @Override
        public String getLocation() {
            return location;
        }
    }

    private final class OpenScenario extends InSteps implements HookDefinition {

        OpenScenario() {
            super("open");
        }

        @Override
        public void execute(TestCaseState state) {
            steps().open(new ScenarioPlace(
                    state.getUri(), state.getLine(), state.getName(), List.copyOf(state.getSourceTagNames())));
        }

        @Override
        public String getTagExpression() {
            return "";
        }

        @Override
        public int getOrder() {
            return 10_000;
        }
    }

    private final class EndScenario extends InSteps implements HookDefinition {

        EndScenario() {
            super("end");
        }

        @Override
        public void execute(TestCaseState state) {
            steps().end();
        }

        @Override
        public String getTagExpression() {
            return "";
        }

        @Override
        public int getOrder() {
            return 10_000;
        }
    }

    private final class TableStep extends InSteps implements StepDefinition {

        private final StepTable.Entry entry;
        private final List<ParameterInfo> parameters;

        TableStep(StepTable.Entry entry) {
            super(entry.method());
            this.entry = entry;
            this.parameters = entry.parameters().stream()
                    .<ParameterInfo>map(Parameter::new)
                    .toList();
        }

        @Override
        public void execute(Object[] given) {
            entry.call().on(steps(), given);
        }

        @Override
        public List<ParameterInfo> parameterInfos() {
            return parameters;
        }

        @Override
        public String getPattern() {
            return entry.pattern();
        }
    }
}
