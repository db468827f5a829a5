package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scenario of a feature that is compiled only when it is about to run. */
final class MemoryPickle implements Pickle {

    private final FeatureUnit unit;
    private final int index;
    private @Nullable ScenarioText known;

    MemoryPickle(FeatureUnit unit, int index) {
        this.unit = unit;
        this.index = index;
    }

    private ScenarioText scenario() {
        ScenarioText scenario = known;
        if (scenario == null) {
            scenario = unit.feature().scenarios().get(index);
            known = scenario;
        }
        return scenario;
    }

    @Override
    public String getKeyword() {
        return "Scenario";
    }

    @Override
    public String getLanguage() {
        return "en";
    }

    @Override
    public String getName() {
        return scenario().name();
    }

    @Override
    public Location getLocation() {
        return new Location(scenario().line(), 3);
    }

    @Override
    public Location getScenarioLocation() {
        return getLocation();
    }

    @Override
    public List<Step> getSteps() {
        List<StepText> texts = scenario().steps();
        List<Step> steps = new ArrayList<>(texts.size());
        String last = "Given ";
        for (int i = 0; i < texts.size(); i++) {
            steps.add(new MemoryStep(texts.get(i), getId() + "." + i, last));
            String keyword = texts.get(i).keyword();
            last = keyword.equals("And ") || keyword.equals("But ") ? last : keyword;
        }
        return steps;
    }

    @Override
    public List<String> getTags() {
        return scenario().tags();
    }

    @Override
    public URI getUri() {
        return unit.uri();
    }

    @Override
    public String getId() {
        return unit.uri() + ":" + scenario().line();
    }
}
